package org.fuhua.review.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fuhua.platform.time.ReminderStep;

/// Finds what has to be reminded of, and keeps that it was. The kept row decides between several processes: who writes
/// it, tells it.
@ApplicationScoped
class Reminders {
    private static final int BATCH = 200;
    private static final String TAKE = """
            with due as (insert into reminder (about, ends_at, days)
                         select id, ends_at, :days from (%s) work
                         where ends_at > :after and ends_at <= :until
                           and not exists (select from reminder r
                                           where r.about = work.id and r.ends_at = work.ends_at and r.days = :days)
                         order by id limit :most
                         on conflict do nothing returning about, ends_at)
            %s""";
    private static final String SHEETS =
            "select id, deadline_at as ends_at from assignment where state in ('OPEN', 'IN_PROGRESS')";
    private static final String SHEETS_DUE = """
            select a.id, a.round_id, a.application_id, a.call_id, a.deadline_at, e.subject
            from due join assignment a on a.id = due.about join expert e on e.id = a.expert_id order by a.id""";
    // A report is in time until the end of its last day; one that awaits its check is in. The midnight is a timestamp
    // before it gets its zone: a bare date would first be read in the zone of the session.
    private static final String REPORTS = """
            select id, (next_follow_up_on + time '24:00') at time zone 'Asia/Shanghai' as ends_at from ethics_review
            where next_follow_up_on is not null and state in ('APPROVED', 'REGISTERED')
              and (jsonb_array_length(cast(aftercare as jsonb) -> 'followUps') = 0
                   or cast(aftercare as jsonb) -> 'followUps' -> -1 ->> 'checkedAt' is not null)""";
    private static final String REPORTS_DUE = """
            select r.id, r.application_id, r.organisation_id, cast(r.next_follow_up_on as text)
            from due join ethics_review r on r.id = due.about order by r.id""";

    private static final String SEATS = """
            select s.id, m.starts_at as ends_at from meeting_seat s join meeting m on m.id = s.meeting_id
            where m.state = 'PREPARED' and m.starts_at is not null""";
    private static final String SEATS_DUE = """
            select m.round_id, m.call_id, m.id, m.kind, m.starts_at, e.subject
            from due join meeting_seat s on s.id = due.about join meeting m on m.id = s.meeting_id
            join expert e on e.id = s.expert_id order by s.id""";
    private static final String APPEARANCES = """
            select i.id, m.starts_at + make_interval(mins => (i.position - 1) * coalesce(m.minutes_each, 0)) as ends_at
            from meeting_item i join meeting m on m.id = i.meeting_id
            where m.state = 'PREPARED' and m.kind <> 'PANEL' and i.state <> 'DROPPED'""";
    private static final String APPEARANCES_DUE = """
            select m.round_id, m.call_id, m.id, m.kind, due.ends_at, i.application_id
            from due join meeting_item i on i.id = due.about join meeting m on m.id = i.meeting_id order by i.id""";

    // As for follow-up reports, the last day counts to its end.
    private static final String YEARS = """
            select id, (date '%1$s' + time '24:00') at time zone 'Asia/Shanghai' as ends_at from ethics_committee
            where formed_on < date_trunc('year', date '%1$s')""";
    private static final String YEARS_DUE = """
            select c.id, c.organisation_id from due join ethics_committee c on c.id = due.about order by c.id""";

    private final EntityManager entities;

    Reminders(EntityManager entities) {
        this.entities = entities;
    }

    /// @return assignment, round, application, call, deadline and subject of sheets that are not in
    <T> List<T> sheets(ReminderStep step, Instant now, Function<Tuple, T> read) {
        return take(SHEETS, SHEETS_DUE, step, now, read);
    }

    /// @return review, application, organisation and last day of follow-up reports that are not in
    <T> List<T> reports(ReminderStep step, Instant now, Function<Tuple, T> read) {
        return take(REPORTS, REPORTS_DUE, step, now, read);
    }

    /// @return round, call, meeting, its kind, its beginning and subject of seats at what begins soon
    <T> List<T> seats(ReminderStep step, Instant now, Function<Tuple, T> read) {
        return take(SEATS, SEATS_DUE, step, now, read);
    }

    /// @return round, call, meeting, its kind, own beginning and application of who appears soon
    <T> List<T> appearances(ReminderStep step, Instant now, Function<Tuple, T> read) {
        return take(APPEARANCES, APPEARANCES_DUE, step, now, read);
    }

    /// @param dueOn day by which committees report the year before
    /// @return committee and organisation of who reports
    <T> List<T> years(LocalDate dueOn, ReminderStep step, Instant now, Function<Tuple, T> read) {
        return take(YEARS.formatted(dueOn), YEARS_DUE, step, now, read);
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private <T> List<T> take(String work, String due, ReminderStep step, Instant now, Function<Tuple, T> read) {
        List<Tuple> rows = entities.createNativeQuery(TAKE.formatted(work, due), Tuple.class)
                .setParameter("days", step.days())
                .setParameter("after", now.plus(Duration.ofDays(step.after())))
                .setParameter("until", now.plus(Duration.ofDays(step.days())))
                .setParameter("most", BATCH)
                .getResultList();
        return rows.stream().map(read).toList();
    }
}
