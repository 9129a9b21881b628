package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityState.MOVES;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhua.funding.equity.EquityState.Action;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.Proceedings.Reported;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.rule.EquityTerms.Entry;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// How a claim becomes equity: something happens that makes it convertible, it is valued, two people decide, and the
/// register is changed. Changes with the rules on triggers, prices and legal steps.
@MappedSuperclass
abstract class EquityConversion extends EquityDisbursement {
    EquityEvent trigger(
            Trigger trigger,
            LocalDate happenedOn,
            String documentNo,
            @Nullable Money raised,
            @Nullable String stableStageEvidence,
            LocalDate today) {
        var next = MOVES.after(state, Action.TRIGGER);
        if (claimMinor == 0) throw new Refusal(NO_CLAIM_LEFT);
        checkDay(happenedOn, today, "/happenedOn");
        if (!terms.triggers().contains(trigger))
            throw new Refusal(TRIGGER_NOT_AGREED, "trigger", trigger).at("/trigger");
        if (terms.stableStage() && stableStageEvidence == null)
            throw new Refusal(STABLE_STAGE_UNPROVED).at("/stableStageEvidence");
        if (trigger == Trigger.QUALIFIED_FINANCING
                && (raised == null || raised.compareTo(terms.qualifiedFinancingMin()) < 0))
            throw new Refusal(FINANCING_TOO_SMALL, "least", terms.qualifiedFinancingMin()).at("/raised");
        boolean late = today.isAfter(happenedOn.plusDays(terms.reportWithinDays()));
        state = next;
        proceedings =
                proceedings.triggered(new Reported(trigger, happenedOn, documentNo, raised, stableStageEvidence, late));
        return new EquityEvent.Triggered(about(), trigger, late);
    }

    void returnTrigger() {
        state = MOVES.after(state, holds() ? Action.KEEP : Action.RETURN_TRIGGER);
        proceedings = proceedings.over();
    }

    void fileValuation(Valuation valuation) {
        state = MOVES.after(state, Action.FILE_VALUATION);
        proceedings = proceedings.valued(valuation);
    }

    /// @param conversion of the amount, at the filed price; absent unless it is converted
    void decide(Decision decision) {
        var next = MOVES.after(state, Action.DECIDE);
        if (decision.outcome() == Outcome.CONVERT) {
            var most = convertible();
            if (!decision.amount().isPositive() || decision.amount().compareTo(most) > 0)
                throw new Refusal(MORE_THAN_CLAIM, "claim", most).at("/amount");
            var conversion = decision.conversion();
            if (conversion == null || conversion.issued() == 0) throw new Refusal(CONVERTS_INTO_NOTHING);
        }
        state = next;
        proceedings = proceedings.decided(decision);
    }

    /// @return what may become equity now: the claim, or all that was agreed where it is invested when it is paid
    Money convertible() {
        return Money.ofFen(isToBeSubscribed() ? agreedMinor : claimMinor);
    }

    /// Whether money is to be invested when it is paid, and nothing is subscribed yet.
    boolean isToBeSubscribed() {
        return terms.entry() == Entry.INVEST && proceedings.subscription() == null;
    }

    /// A second person says yes.
    EquityEvent confirmDecision(String by) {
        var decision = decided(by);
        var action = switch (decision.outcome()) {
            case CONVERT -> Action.CONVERT;
            case DEFER -> putOff(Action.DEFER);
            case WAIVE -> holds() ? Action.KEEP : Action.WAIVE;
        };
        state = MOVES.after(state, action);
        if (decision.outcome() == Outcome.WAIVE) {
            keptMinor += claimMinor;
            claimMinor = 0;
        }
        if (decision.outcome() != Outcome.CONVERT) proceedings = proceedings.over();
        return new EquityEvent.Decided(about(), decision.outcome(), decision.amount());
    }

    private Action putOff(Action otherwise) {
        if (holds()) return Action.KEEP;
        return isToBeSubscribed() ? Action.PUT_OFF : otherwise;
    }

    /// A second person says no.
    void refuseDecision(String by) {
        decided(by);
        state = MOVES.after(state, Action.REFUSE_DECISION);
        proceedings = proceedings.undecided();
    }

    private Decision decided(String by) {
        if (state != EquityState.DECIDED || proceedings.decision() == null)
            throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", state);
        if (by.equals(proceedings.decision().proposedBy())) throw new Refusal(PROPOSER_CANNOT_CONFIRM);
        return proceedings.decision();
    }

    // It becomes equity.

    void settle(LegalStep step, Paper paper, LocalDate today) {
        if (state != EquityState.CONVERTING)
            throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", state, "action", step);
        checkDay(paper.on(), today, "/on");
        proceedings = proceedings.done(step, paper);
    }

    void abandon() {
        state = MOVES.after(state, putOff(Action.ABANDON));
        proceedings = proceedings.over();
    }

    /// The register was changed: the claim is equity, or what will be paid buys it.
    ///
    /// @return nothing where nothing is held yet
    Optional<EquityEvent> register(LocalDate on, LocalDate today) {
        var next = MOVES.after(state, Action.REGISTER);
        checkDay(on, today, "/registeredOn");
        for (var step : LegalStep.values())
            if (!proceedings.legal().containsKey(step)) throw new Refusal(LEGAL_STEP_MISSING, "step", step);
        var conversion = conversion();
        state = next;
        if (isToBeSubscribed()) {
            proceedings = proceedings.over().with(Subscription.of(conversion.used(), conversion.issued(), on));
            return Optional.empty();
        }
        var lot = new Lot(on, conversion.issued(), conversion.used());
        keep(Stream.concat(lots.stream(), Stream.of(lot)).toList());
        claimMinor -= conversion.used().minorUnits();
        leaveOver(claimMinor);
        proceedings = proceedings.over();
        return Optional.of(converted(lot, conversion.capitalAfter()));
    }

    /// @param capitalAfter registered capital of the enterprise, with the lot
    EquityEvent converted(Lot lot, long capitalAfter) {
        return new EquityEvent.Converted(about(), lot.cost(), lot.capital(), capitalAfter);
    }

    /// What the decided amount becomes.
    Conversion conversion() {
        var decision = proceedings.decision();
        if (decision == null || decision.conversion() == null)
            throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", state);
        return decision.conversion();
    }
}
