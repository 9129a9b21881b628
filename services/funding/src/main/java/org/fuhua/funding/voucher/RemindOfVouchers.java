package org.fuhua.funding.voucher;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.voucher.rule.VoucherRule;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;

/// Tells that a voucher ends soon, each step once (到期提醒). Safe with many replicas: who writes the row of a reminder,
/// tells it. A reminder is a fact of its own, not of the voucher: the holder may be claiming at the same moment.
@ApplicationScoped
public class RemindOfVouchers {
    private static final int BATCH = 200;
    // A voucher that is found late is reminded of the nearest step only.
    private static final String TAKE = """
            with due as (insert into voucher_reminder (voucher_id, expires_on, days)
                         select id, expires_on, ? from voucher v
                         where state in ('ISSUED', 'RESERVED', 'SERVICE_DONE') and rule_set = ?
                           and expires_on between ? and ?
                           and not exists (select from voucher_reminder r
                                           where r.voucher_id = v.id and r.expires_on = v.expires_on and r.days = ?)
                         order by id limit ? on conflict do nothing returning voucher_id)
            select v.id, v.number, v.organisation_id, v.expires_on from due join voucher v on v.id = due.voucher_id
            order by v.id""";

    private final VoucherRules rules;
    private final VoucherDesk desk;
    private final Outbox outbox;
    private final Sql sql;
    private final Ids ids;

    RemindOfVouchers(VoucherRules rules, VoucherDesk desk, Outbox outbox, Sql sql, Ids ids) {
        this.rules = rules;
        this.desk = desk;
        this.outbox = outbox;
        this.sql = sql;
        this.ids = ids;
    }

    record VoucherExpiringV1(UUID voucherId, String number, UUID organisationId, LocalDate expiresOn, int daysLeft) {}

    /// Until there is nothing left to tell today.
    @Scheduled(identity = "voucher-reminders", every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::tellSome);
    }

    private boolean tellSome() {
        boolean told = false;
        for (var rule : rules.all()) {
            var steps = rule.reminderDays().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (int i = 0; i < steps.size(); i++) {
                int after = i + 1 < steps.size() ? steps.get(i + 1) + 1 : 0;
                told |= tell(rule, steps.get(i), after);
            }
        }
        return told;
    }

    /// @param from fewest days left for which this step is the nearest
    private boolean tell(VoucherRule rule, int days, int from) {
        var today = desk.today();
        List<VoucherExpiringV1> payloads = sql.list(
                TAKE,
                row -> new VoucherExpiringV1(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, LocalDate.class),
                        days),
                days,
                rule.code(),
                today.plusDays(Math.min(from, days)),
                today.plusDays(days),
                days,
                BATCH);
        outbox.addAll(
                "voucher",
                "voucher-expiring.v1",
                payloads.stream()
                        .map(payload -> new Outbox.Entry(ids.next(), payload))
                        .toList());
        return !payloads.isEmpty();
    }
}
