package org.fuhua.review.notice;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.OBJECTION_AFTER_PERIOD;
import static org.fuhua.review.ReviewProblem.PERIOD_RUNNING;
import static org.fuhua.review.notice.NoticeState.MOVES;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.fuhua.review.notice.NoticeState.Action;
import org.jspecify.annotations.Nullable;

/// A proposed result shown to the public for a number of working days before it takes effect (拟立项公示).
///
/// Protects two promises: nothing takes effect before its last day, in the programme's zone, is over, and no line takes
/// effect while an objection to it is open; the others do. The period comes from the call (commonly 5 or 7 working
/// days); only the period of a sandbox call may be empty.
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
    private int awards;
    private long awardedFen;
    private @Nullable UUID supplements;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "notice_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Entry> entries = new ArrayList<>();

    private @Nullable String withdrawalReason;

    /// When a notice is shown.
    ///
    /// @param workingDays zero only for a sandbox call
    record Period(LocalDate openedOn, LocalDate lastDay, int workingDays) {}

    /// What a notice is about.
    ///
    /// @param supplements the notice whose result an objection changed; absent for the whole result of a round
    record Subject(UUID roundId, UUID callId, @Nullable UUID supplements) {}

    Notice() {}

    static Notice open(UUID id, Subject subject, List<Entry> entries, Period period) {
        var notice = new Notice();
        notice.id = id;
        notice.roundId = subject.roundId();
        notice.callId = subject.callId();
        notice.supplements = subject.supplements();
        notice.entries.addAll(entries);
        notice.awards = entries.size();
        notice.awardedFen = entries.stream()
                .map(Entry::award)
                .reduce(Money.ZERO, Money::plus)
                .minorUnits();
        notice.openedOn = period.openedOn();
        notice.lastDay = period.lastDay();
        notice.periodDays = period.workingDays();
        notice.state = NoticeState.OPEN;
        return notice;
    }

    NoticeEvent.Opened opened() {
        return new NoticeEvent.Opened(
                id, callId, entries.stream().map(Entry::applicationId).toList(), lastDay);
    }

    boolean hasPeriod() {
        return periodDays > 0;
    }

    /// Holds a line back because somebody objects to it; its last day still counts.
    void hold(UUID applicationId, LocalDate today) {
        if (state != NoticeState.OPEN || today.isAfter(lastDay))
            throw new Refusal(OBJECTION_AFTER_PERIOD, "lastDay", lastDay);
        entry(applicationId).hold();
    }

    /// Lets every line that nobody objects to take effect.
    NoticeEvent.Completed complete(LocalDate today) {
        var next = afterPeriod();
        if (hasPeriod() && !today.isAfter(lastDay)) throw new Refusal(PERIOD_RUNNING, "lastDay", lastDay);
        return takeEffect(next);
    }

    /// The same before the period is over, for a call that is only a rehearsal; today becomes the last day.
    NoticeEvent.Completed cutShort(LocalDate today) {
        var next = afterPeriod();
        lastDay = today;
        return takeEffect(next);
    }

    private NoticeState afterPeriod() {
        boolean partly = entries.stream().anyMatch(Entry::isHeld);
        return MOVES.after(state, partly ? Action.COMPLETE_PARTLY : Action.COMPLETE);
    }

    private NoticeEvent.Completed takeEffect(NoticeState next) {
        state = next;
        var confirmed = applications(Entry::isShown);
        entries.stream().filter(Entry::isShown).forEach(Entry::confirm);
        return new NoticeEvent.Completed(id, callId, confirmed, applications(Entry::isHeld));
    }

    /// Carries out what became of an objection to a line.
    ///
    /// @return whether the line takes effect with it, because the period is over and nothing else holds it
    boolean settle(UUID applicationId, Consumer<Entry> outcome) {
        var entry = entry(applicationId);
        outcome.accept(entry);
        if (state != NoticeState.PENDING) return false;
        boolean effective = entry.isShown();
        if (effective) entry.confirm();
        if (entries.stream().noneMatch(Entry::isHeld)) state = MOVES.after(state, Action.COMPLETE);
        return effective;
    }

    NoticeEvent.Withdrawn withdraw(String reason) {
        state = MOVES.after(state, Action.WITHDRAW);
        withdrawalReason = reason;
        entries.forEach(Entry::withdraw);
        return new NoticeEvent.Withdrawn(id, callId);
    }

    private List<UUID> applications(java.util.function.Predicate<Entry> which) {
        return entries.stream().filter(which).map(Entry::applicationId).toList();
    }

    private Entry entry(UUID applicationId) {
        return find(applicationId).orElseThrow(() -> new Refusal(NOT_FOUND).at("/applicationId"));
    }

    Optional<Entry> find(UUID applicationId) {
        return entries.stream()
                .filter(entry -> entry.applicationId().equals(applicationId))
                .findFirst();
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

    int periodDays() {
        return periodDays;
    }

    int awards() {
        return awards;
    }

    Money awarded() {
        return Money.ofFen(awardedFen);
    }

    @Nullable
    UUID supplements() {
        return supplements;
    }

    NoticeState state() {
        return state;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
