package org.fuhua.funding.opendata;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.funding.agreement.AgreementState;
import org.fuhua.funding.opendata.Grant.Classification;
import org.fuhua.funding.opendata.Grant.EquityOutcome;
import org.fuhua.funding.opendata.Grant.Organization;
import org.fuhua.funding.opendata.Grant.Programme;
import org.fuhua.funding.opendata.Grant.Transaction;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/// Reads awards for the public. An award is one agreement, so that it is counted once however often it was paid; four
/// queries for each page.
@ApplicationScoped
class Grants {
    private static final String CNY = "CNY";
    private static final int TITLE_MAX = 140;
    private static final String INSTRUMENTS = "Fuhua instrument";
    private static final String STATES = "Fuhua agreement state";

    private final OpenDataConfig config;
    private final Sql sql;

    Grants(OpenDataConfig config, Sql sql) {
        this.config = config;
        this.sql = sql;
    }

    /// @param year of the award in Shandong; all years when absent
    /// @return awards after one of them, in the order in which they were made
    List<Award> page(@Nullable Integer year, UUID after, int limit) {
        var filter = new Filter().and("a.id > ?", after);
        if (year != null) filter.and("a.drafted_at >= ?", from(year)).and("a.drafted_at < ?", from(year + 1));
        return sql.list(filter.sql("""
                        select a.*, c.code as call_code, c.title_zh as call_title, c.instrument, o.uscc
                        from agreement a join call_copy c on c.call_id = a.call_id
                        left join organisation_copy o on o.organisation_id = a.organisation_id""", "order by a.id"), Award::read, filter.arguments(limit));
    }

    private static Instant from(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Clocks.PROGRAMME_ZONE).toInstant();
    }

    List<Grant> of(List<Award> awards) {
        var ids = awards.stream().map(Award::id).toList();
        var payments = moved("""
                select agreement_id as about, id, confirmed_at as at, amount_minor as fen from payment
                where agreement_id = any(?) and state = 'CONFIRMED' order by confirmed_at, id""", ids);
        var repayments = moved("""
                select i.agreement_id as about, s.id, s.at, s.flow_minor as fen
                from equity_step s join equity_instrument i on i.id = s.instrument_id
                where i.agreement_id = any(?) and s.flow_minor > 0 and s.action <> 'TAKE_BACK' order by s.id""", ids);
        var outcomes =
                sql.list("select * from equity_instrument where agreement_id = any(?)", Outcome::read, ids).stream()
                        .collect(toMap(Outcome::agreementId, outcome -> outcome));
        return awards.stream()
                .map(award -> grant(
                        award,
                        payments.getOrDefault(award.id, List.of()),
                        repayments.getOrDefault(award.id, List.of()),
                        Optional.ofNullable(outcomes.get(award.id))))
                .toList();
    }

    private Grant grant(Award award, List<Moved> paid, List<Moved> repaid, Optional<Outcome> outcome) {
        long disbursed = paid.stream().mapToLong(Moved::fen).reduce(0, Math::addExact);
        var programme = award.callCode + " " + award.callTitle;
        var committed = award.effectiveAt == null
                ? List.<Transaction>of()
                : List.of(new Transaction(id("commitment", award.id), day(award.effectiveAt), CNY, yuan(award.fen)));
        return new Grant(
                config.prefix() + "-" + award.number,
                award.title.length() > TITLE_MAX ? award.title.substring(0, TITLE_MAX - 1) + "…" : award.title,
                award.title + " (" + award.applicationNumber + ", " + programme + ")",
                CNY,
                yuan(award.fen),
                yuan(disbursed),
                day(award.draftedAt),
                List.of(new Organization(recipient(award), award.organisationName)),
                List.of(new Organization(config.funderId(), config.funderName())),
                List.of(new Programme(award.callCode, award.callTitle)),
                "Yes",
                award.instrument == null
                        ? List.of()
                        : List.of(new Classification(INSTRUMENTS, award.instrument, award.instrument)),
                List.of(new Classification(
                        STATES, award.state.name(), award.state.label().zh())),
                committed,
                paid.stream().map(one -> transaction("payment", one)).toList(),
                repaid.stream().map(one -> transaction("repayment", one)).toList(),
                outcome.map(Outcome::view).orElse(null),
                changed(award, paid, repaid));
    }

    private Transaction transaction(String kind, Moved one) {
        return new Transaction(id(kind, one.id), day(one.at), CNY, yuan(one.fen));
    }

    private String id(String kind, UUID id) {
        return config.prefix() + "-" + kind + "-" + id;
    }

    private String recipient(Award award) {
        return award.uscc != null ? "CN-USCC-" + award.uscc : id("organisation", award.organisationId);
    }

    private static Instant changed(Award award, List<Moved> paid, List<Moved> repaid) {
        var last =
                award.endedAt != null ? award.endedAt : award.effectiveAt != null ? award.effectiveAt : award.draftedAt;
        for (var moves : List.of(paid, repaid))
            if (!moves.isEmpty() && moves.getLast().at.isAfter(last)) last = moves.getLast().at;
        return last;
    }

    private Map<UUID, List<Moved>> moved(String query, List<UUID> agreements) {
        return sql
                .list(
                        query,
                        row -> Map.entry(
                                row.getObject("about", UUID.class),
                                new Moved(
                                        row.getObject("id", UUID.class),
                                        requireNonNull(Sql.instant(row, "at")),
                                        row.getLong("fen"))),
                        agreements)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.PROGRAMME_ZONE);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, Money.DECIMALS);
    }

    private record Moved(UUID id, Instant at, long fen) {}

    /// An agreement before its money is put in.
    record Award(
            UUID id,
            String number,
            String applicationNumber,
            String title,
            UUID organisationId,
            String organisationName,
            @Nullable String uscc,
            String callCode,
            String callTitle,
            @Nullable String instrument,
            AgreementState state,
            long fen,
            Instant draftedAt,
            @Nullable Instant effectiveAt,
            @Nullable Instant endedAt) {
        static Award read(ResultSet row) throws SQLException {
            return new Award(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getString("application_number"),
                    row.getString("title"),
                    row.getObject("organisation_id", UUID.class),
                    row.getString("organisation_name"),
                    row.getString("uscc"),
                    row.getString("call_code"),
                    row.getString("call_title"),
                    row.getString("instrument"),
                    AgreementState.valueOf(row.getString("state")),
                    row.getLong("amount_minor"),
                    requireNonNull(Sql.instant(row, "drafted_at")),
                    Sql.instant(row, "effective_at"),
                    Sql.instant(row, "ended_at"));
        }
    }

    private record Outcome(UUID agreementId, EquityOutcome view) {
        static Outcome read(ResultSet row) throws SQLException {
            return new Outcome(
                    row.getObject("agreement_id", UUID.class),
                    new EquityOutcome(
                            row.getString("state"),
                            yuan(row.getLong("claim_minor")),
                            yuan(row.getLong("due_minor")),
                            yuan(row.getLong("cost_minor")),
                            yuan(row.getLong("returned_minor")),
                            yuan(row.getLong("kept_minor")),
                            yuan(row.getLong("lost_minor"))));
        }
    }
}
