package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.DEADLINE_NOT_REACHED;
import static org.fuhua.applicant.ApplicantProblem.DEADLINE_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.call.CallEvent.Amended;
import org.fuhua.applicant.call.CallEvent.Cancelled;
import org.fuhua.applicant.call.CallEvent.Closed;
import org.fuhua.applicant.call.CallEvent.Published;
import org.fuhua.applicant.call.CallState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A call for applications (指南). Protects that once it is public its definition changes by amendment only and while it
/// accepts, and that it closes neither before its deadline nor twice; only a sandbox call may close early. A cancelled
/// call stays cancelled.
@Entity
class Call {
    @Id
    private UUID id;

    @Version
    private long version;

    private int definitionVersion;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private String code;
    private String titleZh;
    private String titleEn;
    private String clause;
    private String instrument;
    private Instant opensAt;
    private Instant deadlineAt;
    private Instant closesAt;
    private @Nullable Instant sealedUntil;
    private boolean sandbox;
    private @Nullable UUID needId;
    private String definition;
    private String card;
    private @Nullable Integer applications;
    private @Nullable String cancellationReason;
    private @Nullable Instant cancelledAt;

    Call() {}

    /// @param text the definition as it is kept
    static Call draft(UUID id, CallDefinition definition, DefinitionText.Kept text) {
        var call = new Call();
        call.id = id;
        call.state = CallState.DRAFT;
        call.define(definition, text);
        return call;
    }

    void revise(CallDefinition changed, DefinitionText.Kept text) {
        state = CallState.MOVES.after(state, Action.REVISE);
        define(changed, text);
    }

    /// What can still be revised can also be tried or given up: nobody outside knows of it.
    void requireDraft() {
        CallState.MOVES.after(state, Action.REVISE);
    }

    /// An officer does not publish what nobody can answer any more.
    Published publish(CallDefinition checked, Instant now) {
        if (period(checked).isOver(now)) throw new Refusal(DEADLINE_OVER).at("/deadlineAt");
        return publishLate(checked);
    }

    /// A need may have waited so long that its call opens over; it is published all the same and closes at once.
    Published publishLate(CallDefinition checked) {
        state = CallState.MOVES.after(state, Action.PUBLISH);
        return new Published(id, definitionVersion, checked);
    }

    /// Refuses unless the call is public and not over: what was over is not amended or cancelled, only decided.
    void requireRunning(Action action, Instant now) {
        CallState.MOVES.after(state, action);
        if (!now.isBefore(closesAt)) throw new Refusal(DEADLINE_OVER, "deadlineAt", deadlineAt);
    }

    Amended amend(CallDefinition changed, DefinitionText.Kept text, Amendment amendment, Instant now) {
        requireRunning(Action.AMEND, now);
        state = CallState.MOVES.after(state, Action.AMEND);
        define(changed, text);
        return new Amended(id, definitionVersion, changed, amendment);
    }

    /// @param submitted applications handed in and not withdrawn
    Cancelled cancel(String reason, int submitted, Instant now) {
        requireRunning(Action.CANCEL, now);
        state = CallState.MOVES.after(state, Action.CANCEL);
        cancellationReason = reason;
        cancelledAt = now;
        applications = submitted;
        return new Cancelled(id, reason, submitted);
    }

    /// @param submitted applications handed in and not withdrawn
    Closed close(int submitted, Instant now) {
        if (state == CallState.PUBLISHED && !sandbox && now.isBefore(closesAt)) throw new Refusal(DEADLINE_NOT_REACHED);
        state = CallState.MOVES.after(state, Action.CLOSE);
        applications = submitted;
        return new Closed(id, submitted);
    }

    CallPhase phase(Instant now) {
        return CallPhase.at(now, state, opensAt, closesAt);
    }

    static CallPeriod period(CallDefinition definition) {
        return new CallPeriod(definition.opensAt(), definition.deadlineAt(), definition.graceSeconds());
    }

    private void define(CallDefinition changed, DefinitionText.Kept text) {
        definitionVersion++;
        code = changed.code();
        titleZh = changed.titleZh();
        titleEn = changed.titleEn();
        clause = changed.clause();
        instrument = changed.instrument();
        opensAt = changed.opensAt();
        deadlineAt = changed.deadlineAt();
        closesAt = period(changed).closesAt();
        sealedUntil = changed.opensSealed() ? closesAt : null;
        sandbox = changed.sandbox();
        needId = changed.needId();
        definition = text.whole();
        card = text.card();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    CallState state() {
        return state;
    }

    String definition() {
        return definition;
    }

    @Nullable
    Integer applications() {
        return applications;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }
}
