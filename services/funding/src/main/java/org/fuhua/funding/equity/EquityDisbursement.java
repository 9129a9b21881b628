package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityState.MOVES;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhua.funding.equity.EquityState.Action;
import org.fuhua.funding.equity.rule.EquityTerms.Entry;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// The money of an instrument on its way to the enterprise: tranches and the milestones that release them, what is
/// bought with a tranche, and what the bank sends back. Changes with the rules on payments.
@MappedSuperclass
abstract class EquityDisbursement extends EquityPosition {
    void pay(Money amount) {
        var next = MOVES.after(state, Action.PAY);
        if (Math.addExact(paidMinor, amount.minorUnits()) > agreedMinor) throw new Refusal(PAID_ABOVE_AGREED);
        state = next;
        paidMinor += amount.minorUnits();
        switch (state) {
            case REPAYING, CLAWBACK -> dueMinor += amount.minorUnits();
            case WAIVED -> keptMinor += amount.minorUnits();
            default -> claimMinor += amount.minorUnits();
        }
    }

    /// What was just paid buys its part of what was subscribed; what the ceiling leaves over goes where the terms say.
    ///
    /// @param most capital for which the ceiling has room that day
    /// @return what is held for it; nothing where the money stays a claim or is due
    Optional<Lot> payIn(Money amount, long most, LocalDate on) {
        var subscription = proceedings.subscription();
        if (subscription == null || state == EquityState.CLAWBACK) return Optional.empty();
        var lot = subscription.lotFor(amount, most, on);
        lot.ifPresent(bought -> {
            keep(Stream.concat(lots.stream(), Stream.of(bought)).toList());
            claimMinor -= bought.cost().minorUnits();
            proceedings = proceedings.with(subscription.with(bought));
        });
        leaveOver(amount.minus(lot.map(Lot::cost).orElse(Money.ZERO)).minorUnits());
        return lot;
    }

    /// The part of a tranche that is a grant: it is counted beside the money of the instrument.
    void grant(Money amount) {
        grantMinor = Math.addExact(grantMinor, amount.minorUnits());
    }

    void grantCameBack(Money amount) {
        if (amount.minorUnits() > grantMinor) throw new Refusal(MONEY_HAS_MOVED_ON, "state", state);
        grantMinor -= amount.minorUnits();
    }

    /// Whether a tranche of this amount that the bank sent back can be undone: its money is still where paying put it,
    /// and nothing was decided about it.
    boolean canTakeBack(Money amount) {
        return MOVES.allows(state, takingBack(amount))
                && (bought(amount).isPresent() || amount.minorUnits() <= untouched());
    }

    /// The bank sent a tranche back: it is as if it had not been paid.
    ///
    /// @return what was held for it, and is not any more
    Optional<Lot> takeBack(Money amount) {
        var next = MOVES.after(state, takingBack(amount));
        var subscription = proceedings.subscription();
        var bought = bought(amount);
        if (bought.isPresent() && subscription != null) {
            var left = new ArrayList<>(lots);
            left.remove(bought.get());
            keep(left);
            proceedings = proceedings.with(subscription.without(bought.get()));
            paidMinor -= amount.minorUnits();
            state = next;
            return bought;
        }
        if (amount.minorUnits() > untouched()) throw new Refusal(MONEY_HAS_MOVED_ON, "state", state);
        switch (state) {
            case REPAYING, CLAWBACK -> dueMinor -= amount.minorUnits();
            case WAIVED -> keptMinor -= amount.minorUnits();
            default -> claimMinor -= amount.minorUnits();
        }
        paidMinor -= amount.minorUnits();
        state = next;
        return Optional.empty();
    }

    /// @return the equity that a tranche of this amount bought, while all of it is held and none of it is leaving
    private Optional<Lot> bought(Money amount) {
        if (proceedings.subscription() == null || state != EquityState.HELD) return Optional.empty();
        return lots.reversed().stream().filter(lot -> lot.cost().equals(amount)).findFirst();
    }

    private Action takingBack(Money amount) {
        boolean rest = switch (state) {
            case DISBURSED -> paidMinor == amount.minorUnits();
            case REPAYING, CLAWBACK -> dueMinor == amount.minorUnits();
            default -> false;
        };
        return rest ? Action.TAKE_BACK_REST : Action.TAKE_BACK;
    }

    private long untouched() {
        return switch (state) {
            case REPAYING, CLAWBACK -> dueMinor;
            case WAIVED -> keptMinor;
            default -> claimMinor;
        };
    }

    void report() {
        state = MOVES.after(state, Action.REPORT);
    }

    void acceptMilestone() {
        state = MOVES.after(state, Action.ACCEPT_MILESTONE);
        milestonesAccepted++;
    }

    /// Whether a tranche may be paid: the first at once, each later one after a milestone of its own; what is invested
    /// when it is paid, once the subscription is registered.
    boolean releases(int trancheNo) {
        if (trancheNo - 1 > milestonesAccepted) return false;
        return terms.entry() == Entry.INVEST
                ? state == EquityState.HELD && proceedings.subscription() != null
                : EquityState.RELEASING.contains(state);
    }

    /// A grant beside an investment goes on whatever becomes of the investment, unless it was at fault.
    boolean releasesGrant() {
        return state != EquityState.CLAWBACK && state != EquityState.RECOVERED;
    }
}
