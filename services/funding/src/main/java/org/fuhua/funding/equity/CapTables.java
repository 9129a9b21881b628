package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_MISSING;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_NOT_SINCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Cap tables of enterprises, one after the other; what was is never changed. Names are sealed at rest.
@ApplicationScoped
class CapTables {
    /// Tables of an enterprise that are shown at most.
    static final int SHOWN = 100;

    /// Code of the manager's holding in every table: entered by conversions and payments, never by hand.
    static final String MANAGER = "MANAGER";

    private final Sql sql;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Clock clock;

    CapTables(Sql sql, FieldCipher cipher, Actors actors, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.actors = actors;
        this.clock = clock;
    }

    /// Why there is another table.
    enum Cause {
        STATED,
        CONVERSION,
        EXIT,
        /// A tranche was paid and bought capital.
        PAID_IN,
        /// The bank sent back what capital was bought with.
        SENT_BACK
    }

    /// A table as it was kept.
    record Kept(int no, LocalDate asOf, Cause cause, CapTable table) {}

    private record Head(int no, LocalDate asOf, Cause cause) {}

    private record Line(int no, Holding holding) {}

    /// @return the latest table; it stays the latest until the transaction ends
    Kept latestHeld(UUID organisationId) {
        sql.lock("cap-table", organisationId);
        return latest(organisationId).orElseThrow(() -> new Refusal(CAP_TABLE_MISSING));
    }

    Optional<Kept> latest(UUID organisationId) {
        return list(organisationId, 1).stream().findFirst();
    }

    /// @return the latest tables, the newest first; in two queries
    List<Kept> list(UUID organisationId, int most) {
        var heads = sql.list(
                "select no, as_of, cause from cap_table where organisation_id = ? order by no desc limit ?",
                row -> new Head(
                        row.getInt("no"),
                        row.getObject("as_of", LocalDate.class),
                        Cause.valueOf(row.getString("cause"))),
                organisationId,
                most);
        if (heads.isEmpty()) return List.of();
        var lines = new TreeMap<Integer, List<Holding>>();
        sql.list("""
                        select * from cap_table_holding where organisation_id = ? and table_no >= ?
                        order by table_no, position""", this::line, organisationId, heads.getLast().no())
                .forEach(line -> lines.computeIfAbsent(line.no(), _ -> new java.util.ArrayList<>())
                        .add(line.holding()));
        return heads.stream()
                .map(h -> new Kept(h.no(), h.asOf(), h.cause(), new CapTable(lines.getOrDefault(h.no(), List.of()))))
                .toList();
    }

    /// @return number of the new table
    int add(UUID organisationId, LocalDate asOf, Cause cause, @Nullable UUID instrumentId, CapTable table) {
        sql.lock("cap-table", organisationId);
        var before = sql.one(
                "select no, as_of, cause from cap_table where organisation_id = ? order by no desc limit 1",
                row -> new Head(
                        row.getInt("no"),
                        row.getObject("as_of", LocalDate.class),
                        Cause.valueOf(row.getString("cause"))),
                organisationId);
        if (before.isPresent() && asOf.isBefore(before.get().asOf()))
            throw new Refusal(CAP_TABLE_NOT_SINCE, "asOf", before.get().asOf()).at("/asOf");
        int no = before.map(Head::no).orElse(0) + 1;
        sql.update(
                """
                insert into cap_table (organisation_id, no, as_of, cause, instrument_id, at, actor)
                values (?, ?, ?, ?, ?, ?, ?)""",
                organisationId,
                no,
                asOf,
                cause,
                instrumentId,
                clock.instant(),
                actors.current().subject());
        for (int i = 0; i < table.holdings().size(); i++)
            addLine(organisationId, no, i, table.holdings().get(i));
        return no;
    }

    private void addLine(UUID organisationId, int no, int position, Holding holding) {
        sql.update(
                """
                insert into cap_table_holding (organisation_id, table_no, position, code, name_sealed, kind,
                                               concert_party, subscribed, paid_in)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                organisationId,
                no,
                position,
                holding.code(),
                cipher.seal(holding.name()),
                holding.kind(),
                holding.concertParty(),
                holding.subscribed(),
                holding.paidIn());
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("table_no"),
                new Holding(
                        row.getString("code"),
                        cipher.open(row.getString("name_sealed")),
                        HolderKind.valueOf(row.getString("kind")),
                        row.getString("concert_party"),
                        row.getLong("subscribed"),
                        row.getLong("paid_in")));
    }
}
