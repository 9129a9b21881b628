package org.fuhua.funding.change;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.change.ChangeState.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.change.ChangeEvent.Requested;
import org.fuhua.funding.change.ChangeEvent.Settled;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// One change of an agreement (任务书变更). Protects two promises: what needs approval is decided by somebody who did not
/// ask for it, and what is settled stays as it is.
@Entity
@Table(name = "agreement_change")
class Change {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String ruleCode;
    private String documentNo;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private String beforeSealed;
    private String afterSealed;
    private String reasonSealed;
    private @Nullable Integer months;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionSealed;
    private @Nullable Integer agreementNo;
    private @Nullable LocalDate endsOn;

    Change() {}

    /// What is written, sealed: it names people.
    ///
    /// @param months by which the period grows; for that kind and no other
    record Wanted(
            String beforeSealed,
            String afterSealed,
            String reasonSealed,
            @Nullable Integer months) {}

    /// @param rule of the kind; for a budget with the way that its moves take
    static Change ask(
            UUID id,
            UUID agreementId,
            ChangeRules rules,
            ChangeRules.Rule rule,
            Wanted wanted,
            String subject,
            Instant now) {
        var kind = rule.kind();
        var months = wanted.months();
        if (kind == ChangeKind.PERIOD && months == null) throw new Refusal(MONTHS_FOR_PERIOD_ONLY).at("/months");
        if (kind != ChangeKind.PERIOD && months != null) throw new Refusal(MONTHS_FOR_PERIOD_ONLY).at("/months");
        if (months != null && months > rules.extensionMonths())
            throw new Refusal(EXTENSION_TOO_LONG, "most", rules.extensionMonths()).at("/months");
        var change = new Change();
        change.id = id;
        change.agreementId = agreementId;
        change.kind = kind;
        change.way = rule.way();
        change.ruleCode = rules.code();
        change.documentNo = rule.documentNo();
        change.state = REQUESTED;
        change.beforeSealed = wanted.beforeSealed();
        change.afterSealed = wanted.afterSealed();
        change.reasonSealed = wanted.reasonSealed();
        change.months = months;
        change.askedBy = subject;
        change.askedAt = now;
        return change;
    }

    Requested requested() {
        return new Requested(id, agreementId, kind, way);
    }

    /// What needs no approval takes effect at once.
    ///
    /// @param no version of the agreement that it makes
    Settled file(int no, @Nullable LocalDate endsOn, Instant now) {
        if (way == Way.APPROVE) throw new Refusal(CHANGE_NOT_IN_THIS_STATE, "state", state);
        return settle(Action.FILE, null, null, no, endsOn, now);
    }

    /// @param no version of the agreement that it makes
    Settled approve(String subject, String decisionSealed, int no, @Nullable LocalDate endsOn, Instant now) {
        decides(subject);
        return settle(Action.APPROVE, subject, decisionSealed, no, endsOn, now);
    }

    Settled refuse(String subject, String decisionSealed, Instant now) {
        decides(subject);
        return settle(Action.REFUSE, subject, decisionSealed, null, null, now);
    }

    Settled withdraw(String subject, Instant now) {
        return settle(Action.WITHDRAW, subject, null, null, null, now);
    }

    private void decides(String subject) {
        if (subject.equals(askedBy)) throw new Refusal(ASKER_CANNOT_DECIDE);
    }

    private Settled settle(
            Action action,
            @Nullable String subject,
            @Nullable String decision,
            @Nullable Integer no,
            @Nullable LocalDate ends,
            Instant now) {
        state = MOVES.after(state, action);
        decidedBy = subject;
        decidedAt = now;
        decisionSealed = decision;
        agreementNo = no;
        endsOn = ends;
        return new Settled(id, agreementId, kind, way, state, no);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agreementId() {
        return agreementId;
    }

    ChangeKind kind() {
        return kind;
    }

    ChangeState state() {
        return state;
    }

    ChangeRules rules() {
        return ChangeRules.of(ruleCode);
    }

    Way way() {
        return way;
    }

    boolean isAskedBy(String subject) {
        return askedBy.equals(subject);
    }

    int monthsMore() {
        return months == null ? 0 : months;
    }
}
