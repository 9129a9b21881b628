package org.fuhua.review.round;

import static org.fuhua.review.ReviewProblem.DEADLINE_PASSED_ALREADY;
import static org.fuhua.review.ReviewProblem.FEWER_REVIEWS_THAN_CALL;
import static org.fuhua.review.round.RoundState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.round.RoundState.Action;

/// The review of one call, from its closing to the end of the public notice.
///
/// Protects the order of steps, and that no application gets fewer reviews than its call promised. Each step of
/// another aggregate (a plan, a decision, a notice) passes through here, so two of them cannot happen at once.
@Entity
class Round {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private Instant assessmentDeadlineAt;
    private int reviewsPerApplication;
    private int steps;

    Round() {}

    static Round open(UUID id, UUID callId, int reviewsPerApplication, Instant assessmentDeadlineAt, Instant now) {
        if (!assessmentDeadlineAt.isAfter(now)) throw new Refusal(DEADLINE_PASSED_ALREADY).at("/assessmentDeadlineAt");
        var round = new Round();
        round.id = id;
        round.callId = callId;
        round.state = RoundState.OPEN;
        round.assessmentDeadlineAt = assessmentDeadlineAt;
        round.reviewsPerApplication = reviewsPerApplication;
        return round;
    }

    RoundEvent.Opened opened(long applications) {
        return new RoundEvent.Opened(id, callId, applications, assessmentDeadlineAt);
    }

    RoundEvent.Assigned assign(UUID planId, int assignments, int reviews) {
        if (reviews < reviewsPerApplication)
            throw new Refusal(FEWER_REVIEWS_THAN_CALL, "atLeast", reviewsPerApplication);
        step(Action.ASSIGN);
        reviewsPerApplication = reviews;
        return new RoundEvent.Assigned(id, callId, planId, assignments);
    }

    RoundEvent.Decided decide(int decisions) {
        step(Action.DECIDE);
        return new RoundEvent.Decided(id, callId, decisions);
    }

    /// Some applications are decided, others not yet: the state stays, the version tells.
    void decidePartly() {
        checkDecidable();
        steps++;
    }

    void publicise() {
        step(Action.PUBLICISE);
    }

    void retract() {
        step(Action.RETRACT);
    }

    void close() {
        step(Action.CLOSE);
    }

    /// Refuses unless decisions are possible now.
    void checkDecidable() {
        MOVES.after(state, Action.DECIDE);
    }

    // The count makes the row change, and with it the version, also where the state stays the same.
    private void step(Action action) {
        state = MOVES.after(state, action);
        steps++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    RoundState state() {
        return state;
    }

    Instant assessmentDeadlineAt() {
        return assessmentDeadlineAt;
    }

    int reviewsPerApplication() {
        return reviewsPerApplication;
    }
}
