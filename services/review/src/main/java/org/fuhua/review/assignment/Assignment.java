package org.fuhua.review.assignment;

import static org.fuhua.review.ReviewProblem.ASSESSMENT_DEADLINE_OVER;
import static org.fuhua.review.ReviewProblem.NEW_DEADLINE_NEEDED;
import static org.fuhua.review.assignment.AssignmentState.MOVES;
import static org.fuhua.review.assignment.AssignmentState.OPEN;
import static org.fuhua.review.assignment.AssignmentState.SUBMITTED;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.assessment.ScoreSheet;
import org.fuhua.review.assignment.AssignmentState.Action;
import org.jspecify.annotations.Nullable;

/// One expert's reading of one application in one round.
///
/// Protects three promises: a submitted sheet is complete, within the rubric, and changes only after an officer gave it
/// back; nothing is written after the deadline (inclusive to the instant); a voided assignment counts nowhere.
@Entity
class Assignment {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private UUID applicationId;
    private UUID expertId;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private Instant deadlineAt;

    @Convert(converter = ScoreSheet.Column.class)
    private ScoreSheet sheet;

    private @Nullable BigDecimal total;
    private @Nullable Instant submittedAt;

    Assignment() {}

    static Assignment make(UUID id, UUID roundId, UUID callId, Instant deadlineAt, UUID applicationId, UUID expertId) {
        var assignment = new Assignment();
        assignment.id = id;
        assignment.roundId = roundId;
        assignment.callId = callId;
        assignment.deadlineAt = deadlineAt;
        assignment.applicationId = applicationId;
        assignment.expertId = expertId;
        assignment.state = OPEN;
        assignment.sheet = ScoreSheet.empty();
        return assignment;
    }

    AssignmentEvent.Made made(@Nullable String readerSubject) {
        return new AssignmentEvent.Made(id, roundId, applicationId, callId, readerSubject);
    }

    void save(ScoreSheet newSheet, Rubric rubric, Instant now) {
        var next = MOVES.after(state, Action.SAVE);
        checkDeadline(now);
        rubric.checkDraft(newSheet);
        sheet = newSheet;
        total = rubric.totalIfComplete(newSheet).orElse(null);
        state = next;
    }

    AssignmentEvent.Submitted submit(Rubric rubric, Instant now) {
        var next = MOVES.after(state, Action.SUBMIT);
        checkDeadline(now);
        rubric.checkDraft(sheet);
        total = rubric.total(sheet);
        submittedAt = now;
        state = next;
        return new AssignmentEvent.Submitted(id, roundId, applicationId, callId);
    }

    /// Gives a submitted sheet back to its expert (退回修改); what was written stays to be changed.
    ///
    /// @param until a new deadline for this sheet alone; needed when the old one is over
    AssignmentEvent.Returned giveBack(@Nullable Instant until, @Nullable String readerSubject, Instant now) {
        var next = MOVES.after(state, Action.RETURN);
        var newDeadline = until == null ? deadlineAt : until;
        if (now.isAfter(newDeadline)) throw new Refusal(NEW_DEADLINE_NEEDED).at("/until");
        deadlineAt = newDeadline;
        submittedAt = null;
        state = next;
        return new AssignmentEvent.Returned(id, roundId, applicationId, callId, deadlineAt, readerSubject);
    }

    AssignmentEvent.Voided makeVoid() {
        state = MOVES.after(state, Action.VOID);
        return new AssignmentEvent.Voided(id, roundId, applicationId, callId);
    }

    private void checkDeadline(Instant now) {
        if (now.isAfter(deadlineAt)) throw new Refusal(ASSESSMENT_DEADLINE_OVER, "deadlineAt", deadlineAt);
    }

    boolean belongsTo(UUID someExpertId) {
        return expertId.equals(someExpertId);
    }

    boolean isSubmitted() {
        return state == SUBMITTED;
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

    UUID applicationId() {
        return applicationId;
    }

    UUID expertId() {
        return expertId;
    }

    AssignmentState state() {
        return state;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    ScoreSheet sheet() {
        return sheet;
    }

    @Nullable
    BigDecimal total() {
        return total;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
