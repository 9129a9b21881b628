package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.BALANCE_ABOVE_DUE;
import static org.fuhua.funding.FundingProblem.NO_SECOND_CHANCE;
import static org.fuhua.funding.FundingProblem.SCIENTIFIC_REPORT_MISSING;
import static org.fuhua.funding.project.ProjectState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.agreement.AgreementEnded.Why;
import org.fuhua.funding.agreement.AgreementInEffect;
import org.fuhua.funding.project.ProjectState.Action;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The work of one agreement, from its effect to the end of its acceptance.
///
/// Protects that nothing is accepted without a scientific report, that a rectification is asked for no more often
/// than the rule allows, and that what is to come back is what was paid and not accepted as spent.
@Entity
class Project {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreementId;
    private String number;
    private UUID applicationId;
    private UUID callId;
    private UUID poolId;
    private UUID organisationId;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private String rule;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private LocalDate acceptanceDueOn;
    private int sentBack;
    private @Nullable String selfAssessment;
    private @Nullable LocalDate filedOn;
    private @Nullable String opinionNo;
    private @Nullable Integer grade;
    private @Nullable String reason;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate returnDueOn;
    private long dueBackMinor;
    private long broughtBackMinor;

    Project() {}

    static Project begin(UUID id, AgreementInEffect agreement, ExecutionRule rule, LocalDate today) {
        var project = new Project();
        project.id = id;
        project.agreementId = agreement.agreementId();
        project.number = agreement.number();
        project.applicationId = agreement.applicationId();
        project.callId = agreement.callId();
        project.poolId = agreement.poolId();
        project.organisationId = agreement.organisationId();
        project.organisationName = agreement.organisationName();
        project.state = ProjectState.IN_PROGRESS;
        project.rule = rule.code();
        project.beginsOn = today;
        project.endsOn = today.plusMonths(rule.projectMonths());
        project.acceptanceDueOn = project.endsOn.plusMonths(rule.acceptanceWithinMonths());
        return project;
    }

    /// @param reported whether a scientific report (科技报告) was accepted
    /// @return whether it was asked for after the last day; late is told, not refused
    boolean file(String selfAssessment, boolean reported, LocalDate today) {
        var next = MOVES.after(state, Action.FILE);
        if (!reported) throw new Refusal(SCIENTIFIC_REPORT_MISSING);
        state = next;
        this.selfAssessment = selfAssessment;
        filedOn = today;
        return today.isAfter(acceptanceDueOn);
    }

    void sendBack(String reason, ExecutionRule rule) {
        var next = MOVES.after(state, Action.SEND_BACK);
        if (sentBack >= rule.secondChances()) throw new Refusal(NO_SECOND_CHANCE, "most", rule.secondChances());
        state = next;
        sentBack++;
        this.reason = reason;
    }

    /// What is over keeps the end that it had.
    void moveEnd(LocalDate endsOn, ExecutionRule rule) {
        if (state.isOver()) return;
        this.endsOn = endsOn;
        acceptanceDueOn = endsOn.plusMonths(rule.acceptanceWithinMonths());
    }

    /// What the experts found.
    ///
    /// @param opinionNo of their minutes
    /// @param grade of the comprehensive evaluation (综合绩效评价), of 100
    record Finding(ProjectOutcome outcome, String opinionNo, int grade, String reason) {}

    /// @param paid from the pool, less what banks sent back
    /// @param spent of it, in accepted reports
    /// @return what is to come back
    Money decide(Finding finding, Money paid, Money spent, ExecutionRule rule, LocalDate today) {
        state = MOVES.after(state, finding.outcome().action);
        opinionNo = finding.opinionNo();
        grade = finding.grade();
        reason = finding.reason();
        decidedOn = today;
        boolean stays = finding.outcome() == ProjectOutcome.ACCEPTED && rule.unspentStays();
        return owes(stays ? Money.ZERO : paid.minus(spent), rule, today);
    }

    /// Ends with its agreement. What came back before counts.
    ///
    /// @return what is to come back now beside what was to come back before
    Money end(Why why, Money paid, Money spent, LocalDate today, ExecutionRule rule) {
        state = MOVES.after(state, why == Why.REVOKED ? Action.REVOKE : Action.TERMINATE);
        decidedOn = today;
        return owes(why == Why.REVOKED ? paid : paid.minus(spent), rule, today);
    }

    /// What is owed grows, or stays as it is.
    private Money owes(Money amount, ExecutionRule rule, LocalDate today) {
        long more = Math.subtractExact(amount.minorUnits(), dueBackMinor);
        if (more <= 0) return Money.ZERO;
        dueBackMinor = amount.minorUnits();
        returnDueOn = today.plusDays(rule.returnWithinDays());
        return Money.ofFen(more);
    }

    void bringBack(Money amount) {
        if (amount.compareTo(dueBack()) > 0) throw new Refusal(BALANCE_ABOVE_DUE, "due", dueBack()).at("/amount");
        broughtBackMinor += amount.minorUnits();
    }

    /// @return what is still to come back
    Money dueBack() {
        return Money.ofFen(dueBackMinor - broughtBackMinor);
    }

    /// @return last day for paying it back; absent when there never was anything to
    @Nullable
    LocalDate returnDueOn() {
        return returnDueOn;
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

    String number() {
        return number;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID callId() {
        return callId;
    }

    UUID poolId() {
        return poolId;
    }

    UUID organisationId() {
        return organisationId;
    }

    ProjectState state() {
        return state;
    }

    String rule() {
        return rule;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate acceptanceDueOn() {
        return acceptanceDueOn;
    }
}
