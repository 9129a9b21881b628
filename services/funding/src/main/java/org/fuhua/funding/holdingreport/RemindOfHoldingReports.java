package org.fuhua.funding.holdingreport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.time.ReminderStep;

/// Tells that the report on a holding for last year is due soon, today, or is late, each step once. Safe with many
/// replicas: who writes the row, tells it.
@ApplicationScoped
public class RemindOfHoldingReports {
    private static final int BATCH = 200;

    private final HoldingReportRules rules;
    private final Outbox outbox;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    RemindOfHoldingReports(HoldingReportRules rules, Outbox outbox, Sql sql, Ids ids, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    record EquityReportDueV1(
            UUID instrumentId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            int year,
            LocalDate dueOn,
            ReminderStep.Due due,
            int daysLeft) {
        static EquityReportDueV1 read(ResultSet row, int year, LocalDate dueOn, ReminderStep step) throws SQLException {
            return new EquityReportDueV1(
                    row.getObject("id", UUID.class),
                    row.getObject("application_id", UUID.class),
                    row.getObject("call_id", UUID.class),
                    row.getObject("organisation_id", UUID.class),
                    year,
                    dueOn,
                    step.due(),
                    step.days());
        }
    }

    @Scheduled(identity = "holding-reports", every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        handle(LocalDate.now(clock));
    }

    /// @param today in the programme's zone
    public void handle(LocalDate today) {
        int year = today.getYear() - 1;
        if (!rules.exist(year)) return;
        var rule = rules.of(year);
        var dueOn = rule.dueOn(year);
        for (var step : ReminderStep.of(rule.reminderDays())) {
            if (!dueOn.isAfter(today.plusDays(step.after())) || dueOn.isAfter(today.plusDays(step.days()))) continue;
            boolean more = true;
            while (more) more = QuarkusTransaction.requiringNew().call(() -> tell(step, year, dueOn));
        }
    }

    private boolean tell(ReminderStep step, int year, LocalDate dueOn) {
        var due = sql.list(
                """
                with due as (
                    insert into holding_report_reminder (instrument_id, year, days)
                    select i.id, ?, ? from equity_instrument i
                    where """ + " " + HoldingReports.HELD + """

                      and not exists (select from holding_report r where r.instrument_id = i.id and r.year = ?)
                      and not exists (select from holding_report_reminder m where m.instrument_id = i.id
                                      and m.year = ? and m.days = ?)
                    order by i.id limit ? on conflict do nothing returning instrument_id)
                select i.* from due join equity_instrument i on i.id = due.instrument_id order by i.id""",
                row -> EquityReportDueV1.read(row, year, dueOn, step),
                year,
                step.days(),
                LocalDate.of(year, 12, 31),
                year,
                year,
                step.days(),
                BATCH);
        outbox.addAll(
                "equity",
                "equity-report-due.v1",
                due.stream()
                        .map(payload -> new Outbox.Entry(ids.next(), payload))
                        .toList());
        return !due.isEmpty();
    }
}
