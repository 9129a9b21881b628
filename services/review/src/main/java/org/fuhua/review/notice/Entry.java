package org.fuhua.review.notice;

import static org.fuhua.review.notice.EntryState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.notice.EntryState.Action;
import org.jspecify.annotations.Nullable;

/// One line of a notice, as it was shown: a later change elsewhere does not rewrite what the public saw.
///
/// Protects that it does not take effect while an objection to it is open.
@Entity
@Table(name = "notice_entry")
class Entry {
    @Id
    private UUID id;

    private UUID applicationId;
    private String number;
    private String title;
    private String organisationName;
    private long awardFen;
    private @Nullable Long settledFen;
    private int openObjections;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    /// What is shown.
    record Line(UUID applicationId, String number, String title, String organisationName, Money award) {}

    Entry() {}

    static Entry of(UUID id, Line line) {
        var entry = new Entry();
        entry.id = id;
        entry.applicationId = line.applicationId();
        entry.number = line.number();
        entry.title = line.title();
        entry.organisationName = line.organisationName();
        entry.awardFen = line.award().minorUnits();
        entry.state = EntryState.SHOWN;
        return entry;
    }

    void hold() {
        state = MOVES.after(state, Action.HOLD);
        openObjections++;
    }

    /// One objection came to its end without changing this line.
    void settle() {
        openObjections--;
        if (state == EntryState.HELD && openObjections == 0) state = MOVES.after(state, Action.RELEASE);
    }

    /// An objection was upheld and the award falls. What another one decided before stands.
    void remove() {
        openObjections--;
        if (state == EntryState.HELD) state = MOVES.after(state, Action.REMOVE);
    }

    /// An objection was upheld and another award takes this one's place on a notice of its own.
    void replace() {
        openObjections--;
        if (state == EntryState.HELD) state = MOVES.after(state, Action.REPLACE);
    }

    /// An objection was upheld and the call does not ask for another notice: the line stands with another award.
    void change(Money award) {
        settledFen = award.minorUnits();
        settle();
    }

    void confirm() {
        state = MOVES.after(state, Action.CONFIRM);
    }

    void withdraw() {
        if (MOVES.allows(state, Action.WITHDRAW)) state = MOVES.after(state, Action.WITHDRAW);
    }

    boolean isHeld() {
        return state == EntryState.HELD;
    }

    boolean isShown() {
        return state == EntryState.SHOWN;
    }

    UUID applicationId() {
        return applicationId;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String organisationName() {
        return organisationName;
    }

    Money award() {
        return Money.ofFen(awardFen);
    }

    @Nullable
    Money settledAward() {
        return settledFen == null ? null : Money.ofFen(settledFen);
    }

    EntryState state() {
        return state;
    }
}
