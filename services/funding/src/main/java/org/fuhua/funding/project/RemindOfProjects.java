package org.fuhua.funding.project;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.time.ReminderStep;

/// Tells that a last day is near, has come or is past, each step once: for asking for acceptance (申请验收), and for paying
/// back what is to come back (结余退回). Safe with many replicas: who writes the row, tells it. A reminder is a fact of its
/// own, not of the project: the undertaker may be filing at the same moment.
@ApplicationScoped
public class RemindOfProjects {
    private static final int BATCH = 200;

    private final ExecutionRules rules;
    private final Outbox outbox;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    RemindOfProjects(ExecutionRules rules, Outbox outbox, Sql sql, Ids ids, Clock clock) {
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
            int daysLeft) {}

    record ProjectReturnDueV1(
            UUID projectId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            Money amount,
            LocalDate dueOn,
            ReminderStep.Due due,
            int daysLeft) {}

    /// What a project is reminded of.
    private enum Of {
        ACCEPTANCE("acceptance_due_on", "state in ('IN_PROGRESS', 'RECTIFYING')", "project-acceptance-due.v1"),
        RETURN("return_due_on", "due_back_minor > brought_back_minor", "project-return-due.v1");

        private final String fact;
        private final String statement;

        Of(String dueOn, String open, String fact) {
            this.fact = fact;
            this.statement = """
                    with due as (
                        insert into project_reminder (project_id, about, due_on, days)
                        select id, '%2$s', %1$s, ? from project p
                        where %3$s and %1$s > ? and %1$s <= ?
                          and not exists (select from project_reminder r where r.project_id = p.id and r.about = '%2$s'
                                          and r.due_on = p.%1$s and r.days = ?)
                        order by id limit ? on conflict do nothing returning project_id)
                    select p.*, p.%1$s as due_on from due join project p on p.id = due.project_id order by p.id""".formatted(dueOn, name(), open);
        }

        Object payload(ResultSet row, ReminderStep step) throws SQLException {
            var project = row.getObject("id", UUID.class);
            var application = row.getObject("application_id", UUID.class);
            var call = row.getObject("call_id", UUID.class);
            var organisation = row.getObject("organisation_id", UUID.class);
            var dueOn = row.getObject("due_on", LocalDate.class);
            return switch (this) {
                case ACCEPTANCE ->
                    new ProjectAcceptanceDueV1(
                            project, application, call, organisation, dueOn, step.due(), step.days());
                case RETURN ->
                    new ProjectReturnDueV1(
                            project,
                            application,
                            call,
                            organisation,
                            Money.ofFen(row.getLong("due_back_minor") - row.getLong("brought_back_minor")),
                            dueOn,
                            step.due(),
                            step.days());
            };
        }
    }

    @Scheduled(identity = "project-reminders", every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        var rule = rules.on(LocalDate.now(clock));
        tell(Of.ACCEPTANCE, rule.reminderDays());
        tell(Of.RETURN, rule.returnReminderDays());
    }

    private void tell(Of of, List<Integer> days) {
        var today = LocalDate.now(clock);
        for (var step : ReminderStep.of(days)) {
            boolean more = true;
            while (more) more = QuarkusTransaction.requiringNew().call(() -> tell(of, step, today));
        }
    }

    private boolean tell(Of of, ReminderStep step, LocalDate today) {
        var due = sql.list(
                of.statement,
                row -> of.payload(row, step),
                step.days(),
                today.plusDays(step.after()),
                today.plusDays(step.days()),
                step.days(),
                BATCH);
        outbox.addAll(
                "project",
                of.fact,
                due.stream()
                        .map(payload -> new Outbox.Entry(ids.next(), payload))
                        .toList());
        return !due.isEmpty();
    }
}
