package org.fuhua.review.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.Clocks;
import org.fuhua.platform.time.ReminderStep;
import org.fuhua.platform.time.ReminderStep.Due;
import org.jspecify.annotations.Nullable;

/// Tells that a score sheet, an appointment or a follow-up report is due, each step once. A reminder is a fact of its
/// own, not of what
/// it is about: the expert may be submitting at the same moment.
@ApplicationScoped
class RemindOfDueWork {
    private final RuleBook<ReminderRule> rules = RuleBook.read("/reminders/review.yaml", ReminderRule.class);
    private final Reminders reminders;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RemindOfDueWork(Reminders reminders, Outbox outbox, Ids ids, Clock clock) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    record AssessmentDueV1(
            UUID assignmentId,
            UUID roundId,
            UUID applicationId,
            UUID callId,
            Instant deadlineAt,
            Due due,
            int daysLeft,
            @Nullable String readerSubject) {}

    record EthicsFollowUpDueV1(
            UUID reviewId, UUID applicationId, UUID organisationId, LocalDate dueOn, Due due, int daysLeft) {}

    /// @param year that is reported
    record EthicsAnnualReportDueV1(
            UUID committeeId, UUID organisationId, int year, LocalDate dueOn, Due due, int daysLeft) {}

    /// @param subject absent for an expert without an account
    record SeatDueV1(
            UUID roundId,
            UUID callId,
            UUID meetingId,
            String kind,
            Instant startsAt,
            Due due,
            int daysLeft,
            @Nullable String subject) {
        static SeatDueV1 from(Tuple row, ReminderStep step) {
            return new SeatDueV1(
                    row.get(0, UUID.class),
                    row.get(1, UUID.class),
                    row.get(2, UUID.class),
                    row.get(3, String.class),
                    row.get(4, Instant.class),
                    step.due(),
                    step.days(),
                    row.get(5, String.class));
        }
    }

    record AppearanceDueV1(
            UUID roundId,
            UUID callId,
            UUID meetingId,
            String kind,
            Instant startsAt,
            Due due,
            int daysLeft,
            UUID applicationId) {
        static AppearanceDueV1 from(Tuple row, ReminderStep step) {
            return new AppearanceDueV1(
                    row.get(0, UUID.class),
                    row.get(1, UUID.class),
                    row.get(2, UUID.class),
                    row.get(3, String.class),
                    row.get(4, Instant.class),
                    step.due(),
                    step.days(),
                    row.get(5, UUID.class));
        }
    }

    /// @return whether anything was told, so that the clock asks again
    @Transactional
    boolean ofSheets() {
        var now = clock.instant();
        return ReminderStep.of(inForce(now).assessmentDays()).stream()
                .map(step -> tell(
                        "assignment",
                        "assessment-due.v1",
                        reminders.sheets(
                                step,
                                now,
                                row -> new AssessmentDueV1(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        row.get(2, UUID.class),
                                        row.get(3, UUID.class),
                                        row.get(4, Instant.class),
                                        step.due(),
                                        step.days(),
                                        row.get(5, String.class)))))
                .reduce(false, Boolean::logicalOr);
    }

    /// @return whether anything was told, so that the clock asks again
    @Transactional
    boolean ofReports() {
        var now = clock.instant();
        return ReminderStep.of(inForce(now).followUpDays()).stream()
                .map(step -> tell(
                        "ethics",
                        "ethics-follow-up-due.v1",
                        reminders.reports(
                                step,
                                now,
                                row -> new EthicsFollowUpDueV1(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        row.get(2, UUID.class),
                                        LocalDate.parse(row.get(3, String.class)),
                                        step.due(),
                                        step.days()))))
                .reduce(false, Boolean::logicalOr);
    }

    /// @return whether anything was told, so that the clock asks again
    @Transactional
    boolean ofAppointments() {
        var now = clock.instant();
        boolean any = false;
        for (var step : ReminderStep.of(inForce(now).appointmentDays())) {
            any |= tell("round", "seat-due.v1", reminders.seats(step, now, row -> SeatDueV1.from(row, step)));
            any |= tell(
                    "round",
                    "appearance-due.v1",
                    reminders.appearances(step, now, row -> AppearanceDueV1.from(row, step)));
        }
        return any;
    }

    /// @return whether anything was told, so that the clock asks again
    @Transactional
    boolean ofYears() {
        var now = clock.instant();
        var rule = inForce(now);
        var dueOn = rule.annualReportOn()
                .atYear(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE).getYear());
        return ReminderStep.of(rule.annualReportDays()).stream()
                .map(step -> tell(
                        "ethics",
                        "ethics-annual-report-due.v1",
                        reminders.years(
                                dueOn,
                                step,
                                now,
                                row -> new EthicsAnnualReportDueV1(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        dueOn.getYear() - 1,
                                        dueOn,
                                        step.due(),
                                        step.days()))))
                .reduce(false, Boolean::logicalOr);
    }

    private ReminderRule inForce(Instant now) {
        return rules.inForceOn(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
    }

    private boolean tell(String topic, String fact, List<?> payloads) {
        outbox.addAll(
                topic,
                fact,
                payloads.stream()
                        .map(payload -> new Outbox.Entry(ids.next(), payload))
                        .toList());
        return !payloads.isEmpty();
    }
}
