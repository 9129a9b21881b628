package org.fuhua.funding.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.PersonView;
import org.fuhua.funding.Sql;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// What messages of the bank and their lines look like.
@ApplicationScoped
class BankViews {
    private static final String MESSAGES = """
            select m.*, (select count(*) from bank_line l where l.message_id = m.id
                         and l.state in ('PARTIAL', 'UNMATCHED', 'DUPLICATE', 'EXCESS')) as open
            from bank_message m""";
    private static final String LINES = """
            select l.*, m.message_id as message, a.number, p.tranche_no, a.organisation_name
            from bank_line l join bank_message m on m.id = l.message_id
            left join payment p on p.id = l.payment_id
            left join agreement a on a.id = p.agreement_id""";

    private final Sql sql;
    private final FieldCipher cipher;

    BankViews(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    Page<BankMessageView> messages(Paging paging) {
        var filter = new Filter().and("m.id > ?", paging.afterId());
        var rows = sql.list(filter.sql(MESSAGES, "order by m.id"), this::message, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, BankMessageView::id, message -> message);
    }

    Optional<BankMessageView> message(UUID id) {
        return sql.one(MESSAGES + " where m.id = ?", this::message, id);
    }

    /// @param trouble only those that somebody has to look at
    Page<BankLineView> lines(boolean trouble, @Nullable LineState state, @Nullable UUID messageId, Paging paging) {
        var filter = new Filter()
                .and("l.id > ?", paging.afterId())
                .andIfGiven("l.state = ?", state)
                .andIfGiven("l.message_id = ?", messageId);
        if (trouble) filter.and("l.state in ('PARTIAL', 'UNMATCHED', 'DUPLICATE', 'EXCESS')");
        var rows = sql.list(filter.sql(LINES, "order by l.id"), this::line, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, BankLineView::id, line -> line);
    }

    Optional<BankLineView> line(UUID id) {
        return sql.one(LINES + " where l.id = ?", this::line, id);
    }

    private BankMessageView message(ResultSet row) throws SQLException {
        return new BankMessageView(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("message_id"),
                row.getInt("lines"),
                row.getLong("open"),
                new PersonView(row.getString("imported_by"), cipher.open(row.getString("imported_by_name"))),
                Objects.requireNonNull(Sql.instant(row, "imported_at")));
    }

    private BankLineView line(ResultSet row) throws SQLException {
        var state = LineState.valueOf(row.getString("state"));
        var number = row.getString("number");
        var settledBy = row.getString("settled_by");
        return new BankLineView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("message_id", UUID.class),
                row.getString("message"),
                row.getInt("no"),
                row.getBoolean("incoming"),
                row.getBoolean("returned"),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                row.getObject("booked_on", LocalDate.class),
                row.getString("reference"),
                row.getString("reason"),
                state,
                state.label,
                state.trouble,
                Sql.uuid(row, "payment_id"),
                number == null ? null : number + " / " + row.getInt("tranche_no"),
                row.getString("organisation_name"),
                settledBy == null ? null : new PersonView(settledBy, cipher.open(row.getString("settled_by_name"))),
                Sql.instant(row, "settled_at"),
                row.getString("settled_reason"));
    }
}
