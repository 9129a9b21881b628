package org.fuhua.review.notice;

import static org.fuhua.review.ReviewProblem.PERIOD_RUNNING;
import static org.fuhua.review.notice.NoticeState.MOVES;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.notice.NoticeState.Action;
import org.jspecify.annotations.Nullable;

/// A proposed result shown to the public for a number of working days before it takes effect (拟立项公示).
///
/// Protects one promise: nothing takes effect before its last day, in the programme's zone, is over. The period comes
/// from the call (commonly 5 or 7 working days); only the period of a sandbox call may be empty.
@Entity
class Notice {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private LocalDate openedOn;
    private LocalDate lastDay;
    private int periodDays;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Convert(converter = Entry.Column.class)
    private List<Entry> entries;

    private @Nullable String withdrawalReason;

    /// When a notice is shown.
    ///
    /// @param workingDays zero only for a sandbox call
    record Period(LocalDate openedOn, LocalDate lastDay, int workingDays) {}

    Notice() {}

    static Notice open(UUID id, UUID roundId, UUID callId, List<Entry> entries, Period period) {
        var notice = new Notice();
        notice.id = id;
        notice.roundId = roundId;
        notice.callId = callId;
        notice.entries = List.copyOf(entries);
        notice.openedOn = period.openedOn();
        notice.lastDay = period.lastDay();
        notice.periodDays = period.workingDays();
        notice.state = NoticeState.OPEN;
        return notice;
    }

    NoticeEvent.Opened opened() {
        return new NoticeEvent.Opened(id, callId, applications(), lastDay);
    }

    boolean hasPeriod() {
        return periodDays > 0;
    }

    NoticeEvent.Completed complete(LocalDate today) {
        var next = MOVES.after(state, Action.COMPLETE);
        if (hasPeriod() && !today.isAfter(lastDay)) throw new Refusal(PERIOD_RUNNING, "lastDay", lastDay);
        state = next;
        return new NoticeEvent.Completed(id, callId, applications());
    }

    NoticeEvent.Withdrawn withdraw(String reason) {
        state = MOVES.after(state, Action.WITHDRAW);
        withdrawalReason = reason;
        return new NoticeEvent.Withdrawn(id, callId);
    }

    List<UUID> applications() {
        return entries.stream().map(Entry::applicationId).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    UUID callId() {
        return callId;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    NoticeState state() {
        return state;
    }

    List<Entry> entries() {
        return entries;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
