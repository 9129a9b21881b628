package org.fuhua.funding.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.payment.PaymentRules;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Cursor;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// Tranches without a payment that is alive, in the order in which their agreements were made.
@ApplicationScoped
class DueTranches {
    private final Sql sql;
    private final PaymentRules rules;
    private final Clock clock;

    DueTranches(Sql sql, PaymentRules rules, Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.clock = clock;
    }

    private record Row(UUID agreementId, DueView view) {}

    /// A page holds whole agreements: the cursor is the last agreement of the page, so its limit counts agreements.
    Page<DueView> page(Paging paging) {
        var agreements = sql.list("""
                select a.id from agreement a where a.state = 'EFFECTIVE' and a.id > ? and exists (
                    select 1 from agreement_tranche t where t.agreement_id = a.id and not exists (
                        select 1 from payment p where p.agreement_id = a.id and p.tranche_no = t.no
                          and p.state not in ('REJECTED', 'RETURNED')))
                order by a.id limit ?""", row -> row.getObject(1, UUID.class), paging.afterId(), paging.rows());
        var shown = agreements.subList(0, Math.min(agreements.size(), paging.limit));
        var rows = sql.list("""
                select a.id, a.number, a.title, a.organisation_name, a.effective_at, t.no, t.title_zh, t.title_en,
                       t.amount_minor, p.id as pool_id, p.code,
                       c.ethics_required and not coalesce((select approved from ethics_copy e
                           where e.application_id = a.application_id order by review_id desc limit 1), false) as waits
                from agreement a
                join agreement_tranche t on t.agreement_id = a.id
                join call_copy c on c.call_id = a.call_id
                join reservation r on r.call_id = a.call_id
                join pool p on p.id = r.pool_id
                where a.id = any(?) and not exists (
                    select 1 from payment q where q.agreement_id = a.id and q.tranche_no = t.no
                      and q.state not in ('REJECTED', 'RETURNED'))
                order by a.id, t.no""", this::row, shown);
        var last = shown.isEmpty() ? null : shown.getLast();
        return new Page<>(
                rows.stream().map(Row::view).toList(),
                agreements.size() > shown.size() && last != null ? Cursor.encode(last.toString()) : null);
    }

    private Row row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var effective = LocalDate.ofInstant(Objects.requireNonNull(Sql.instant(row, "effective_at")), clock.getZone());
        var dueOn = effective.plusDays(rules.on(effective).dueDays());
        return new Row(
                id,
                new DueView(
                        id + "/" + row.getInt("no"),
                        id,
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("organisation_name"),
                        row.getInt("no"),
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getObject("pool_id", UUID.class),
                        row.getString("code"),
                        MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                        dueOn,
                        LocalDate.now(clock).isAfter(dueOn),
                        row.getBoolean("waits")));
    }
}
