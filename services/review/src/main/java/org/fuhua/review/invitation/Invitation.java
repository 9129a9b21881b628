package org.fuhua.review.invitation;

import static org.fuhua.review.ReviewProblem.INVITATION_ANSWER_LATE;
import static org.fuhua.review.ReviewProblem.UNDERTAKING_OUTDATED;
import static org.fuhua.review.invitation.InvitationState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.invitation.InvitationState.Action;
import org.jspecify.annotations.Nullable;

/// One expert asked to take part in one round.
///
/// Protects two promises: nobody is taken for willing who did not undertake, in the words in force, to keep things
/// confidential and to be fair; and an answer after the last moment (inclusive to the instant) does not count.
@Entity
class Invitation {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private UUID expertId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant sentAt;
    private Instant answerBy;
    private int reminders;
    private @Nullable Instant remindedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String undertaking;
    private @Nullable String reason;

    Invitation() {}

    static Invitation send(UUID id, UUID roundId, UUID callId, UUID expertId, Instant answerBy, Instant now) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.roundId = roundId;
        invitation.callId = callId;
        invitation.expertId = expertId;
        invitation.state = InvitationState.SENT;
        invitation.sentAt = now;
        invitation.answerBy = answerBy;
        return invitation;
    }

    InvitationEvent.Sent sent(@Nullable String readerSubject) {
        return new InvitationEvent.Sent(id, roundId, callId, readerSubject, answerBy);
    }

    InvitationEvent.Reminded remind(@Nullable String readerSubject, Instant now) {
        state = MOVES.after(state, Action.REMIND);
        reminders++;
        remindedAt = now;
        return new InvitationEvent.Reminded(id, roundId, callId, readerSubject, answerBy);
    }

    /// @param undertook code of the undertaking that the expert read
    /// @param inForce code of the one in force
    void accept(String undertook, String inForce, Instant now) {
        var next = MOVES.after(state, Action.ACCEPT);
        if (now.isAfter(answerBy)) throw new Refusal(INVITATION_ANSWER_LATE, "answerBy", answerBy);
        if (!undertook.equals(inForce)) throw new Refusal(UNDERTAKING_OUTDATED, "inForce", inForce).at("/undertaking");
        state = next;
        undertaking = undertook;
        answeredAt = now;
    }

    /// Also later: whoever cannot go on says so, and the places are free.
    void decline(String why, Instant now) {
        state = MOVES.after(state, Action.DECLINE);
        reason = why;
        answeredAt = now;
    }

    void withdraw(String why) {
        state = MOVES.after(state, Action.WITHDRAW);
        reason = why;
    }

    void lapse() {
        state = MOVES.after(state, Action.LAPSE);
    }

    boolean belongsTo(UUID someExpertId) {
        return expertId.equals(someExpertId);
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

    UUID expertId() {
        return expertId;
    }

    InvitationState state() {
        return state;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    int reminders() {
        return reminders;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String undertaking() {
        return undertaking;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
