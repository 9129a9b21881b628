package org.fuhua.funding.project;

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

/// Tells that the last day for asking for acceptance is near, has come or is past, each step once. Safe with many
/// replicas: who writes the row, tells it. A reminder is a fact of its own, not of the project: the undertaker may be
/// filing at the same moment.
@ApplicationScoped
public class RemindOfAcceptance {
    private static final int BATCH = 200;

    private final ExecutionRules rules;
    private final Outbox outbox;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    RemindOfAcceptance(ExecutionRules rules, Outbox outbox, Sql sql, Ids ids, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    record ProjectAcceptanceDueV1(
            UUID projectId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            LocalDate dueOn,
            ReminderStep.Due due,
            int daysLeft) {
        static ProjectAcceptanceDueV1 read(ResultSet row, ReminderStep step) throws SQLException {
            return new ProjectAcceptanceDueV1(
                    row.getObject("id", UUID.class),
                    row.getObject("application_id", UUID.class),
                    row.getObject("call_id", UUID.class),
                    row.getObject("organisation_id", UUID.class),
                    row.getObject("acceptance_due_on", LocalDate.class),
                    step.due(),
                    step.days());
        }
    }

    @Scheduled(identity = "project-acceptance", every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        var today = LocalDate.now(clock);
        for (var step : ReminderStep.of(rules.on(today).reminderDays())) {
            boolean more = true;
            while (more) more = QuarkusTransaction.requiringNew().call(() -> tell(step, today));
        }
    }

    private boolean tell(ReminderStep step, LocalDate today) {
        var due = sql.list(
                """
                with due as (
                    insert into project_reminder (project_id, due_on, days)
                    select id, acceptance_due_on, ? from project p
                    where state in ('IN_PROGRESS', 'RECTIFYING') and acceptance_due_on > ? and acceptance_due_on <= ?
                      and not exists (select from project_reminder r where r.project_id = p.id
                                      and r.due_on = p.acceptance_due_on and r.days = ?)
                    order by id limit ? on conflict do nothing returning project_id)
                select p.* from due join project p on p.id = due.project_id order by p.id""",
                row -> ProjectAcceptanceDueV1.read(row, step),
                step.days(),
                today.plusDays(step.after()),
                today.plusDays(step.days()),
                step.days(),
                BATCH);
        outbox.addAll(
                "project",
                "project-acceptance-due.v1",
                due.stream()
                        .map(payload -> new Outbox.Entry(ids.next(), payload))
                        .toList());
        return !due.isEmpty();
    }
}
