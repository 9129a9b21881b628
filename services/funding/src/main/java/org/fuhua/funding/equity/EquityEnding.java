package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityState.MOVES;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fuhua.funding.equity.EquityState.Action;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.equity.Proceedings.Instalment;
import org.fuhua.funding.equity.Proceedings.Loss;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// How an instrument comes to its end: equity is given up, the window ends and it is paid back, or it is lost, by
/// nobody's fault or by somebody's. Changes with the rules on exits, repayment and tolerance.
@MappedSuperclass
abstract class EquityEnding extends EquityConversion {
    void proposeExit(Exit exit) {
        var next = MOVES.after(state, Action.PROPOSE_EXIT);
        if (exit.method().floorPrice && exit.price().compareTo(exit.least()) < 0)
            throw new Refusal(EXIT_BELOW_PRICE, "least", exit.least()).at("/price");
        state = next;
        proceedings = proceedings.leaving(exit);
    }

    /// @return the lots that make up the capital that is to leave
    List<Lot> lotsFor(long capital) {
        if (capital <= 0 || capital > capitalHeld())
            throw new Refusal(MORE_THAN_HELD, "held", capitalHeld()).at("/capital");
        return Lot.first(lots, capital);
    }

    void withdrawExit() {
        state = MOVES.after(state, Action.WITHDRAW_EXIT);
        proceedings = proceedings.over();
    }

    /// @param firstRefusalEnds first day on which the other holders' silence is a waiver; absent where they may not buy
    /// first
    EquityEvent receive(@Nullable LocalDate firstRefusalEnds, LocalDate today) {
        var exit = exit();
        boolean whole = exit.capital() == capitalHeld();
        if (firstRefusalEnds != null && !exit.waived() && today.isBefore(firstRefusalEnds))
            throw new Refusal(FIRST_REFUSAL_RUNS, "until", firstRefusalEnds.minusDays(1));
        if (whole && (dueMinor > 0 || claimMinor > 0))
            throw new Refusal(RESIDUAL_OPEN, "due", Money.ofFen(dueMinor + claimMinor));
        state = MOVES.after(state, whole ? Action.RECEIVE_REST : Action.RECEIVE_PART);
        keep(Lot.rest(lots, exit.capital()));
        long back = Math.min(exit.cost().minorUnits(), exit.price().minorUnits());
        returnedMinor += back;
        lostMinor += exit.cost().minorUnits() - back;
        proceedings = proceedings.over();
        return new EquityEvent.Exited(about(), exit.cost(), exit.price(), whole);
    }

    Exit exit() {
        if (proceedings.exit() == null) throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", state);
        return proceedings.exit();
    }

    // Or nothing happens, and the window ends.

    EquityEvent expire() {
        state = MOVES.after(state, Action.EXPIRE);
        return new EquityEvent.Matured(about(), Money.ofFen(claimMinor));
    }

    EquityEvent extend(int months, LocalDate today) {
        var next = MOVES.after(state, Action.EXTEND);
        if (extended) throw new Refusal(EXTENDED_ONCE);
        if (months > terms.extensionMonths())
            throw new Refusal(EXTENSION_TOO_LONG, "most", terms.extensionMonths()).at("/months");
        var ends = windowEndsOn.plusMonths(months);
        if (!ends.isAfter(today)) throw new Refusal(EXTENSION_OVER_ALREADY).at("/months");
        state = next;
        extended = true;
        windowEndsOn = ends;
        return new EquityEvent.Extended(about(), windowEndsOn);
    }

    void agreeRepayment(List<Instalment> schedule, LocalDate today) {
        var next = MOVES.after(state, Action.AGREE_REPAYMENT);
        for (int i = 0; i < schedule.size(); i++)
            if (schedule.get(i)
                    .on()
                    .isBefore(i == 0 ? today : schedule.get(i - 1).on()))
                throw new Refusal(SCHEDULE_OUT_OF_ORDER).at("/instalments/" + i + "/on");
        long sum = schedule.stream().mapToLong(i -> i.amount().minorUnits()).reduce(0, Math::addExact);
        if (sum != claimMinor)
            throw new Refusal(SCHEDULE_DOES_NOT_ADD_UP, "claim", Money.ofFen(claimMinor)).at("/instalments");
        state = next;
        dueMinor += claimMinor;
        claimMinor = 0;
        proceedings = proceedings.repaying(schedule);
    }

    EquityEvent repay(Money amount) {
        checkOwed(amount, dueMinor);
        boolean whole = amount.minorUnits() == dueMinor;
        var action =
                state == EquityState.REPAYING ? whole ? Action.REPAY_REST : Action.REPAY_PART : Action.REPAY_RESIDUAL;
        state = MOVES.after(state, action);
        dueMinor -= amount.minorUnits();
        returnedMinor += amount.minorUnits();
        return new EquityEvent.Repaid(about(), amount, whole);
    }

    // Or it is lost, by nobody's fault or by somebody's.

    void proposeLoss(String cause, Map<DiligencePaper, Paper> papers, String by) {
        var next = MOVES.after(state, Action.PROPOSE_LOSS);
        checkOutstanding();
        state = next;
        proceedings = proceedings.losing(new Loss(cause, papers, by));
    }

    EquityEvent confirmLoss(String by) {
        var loss = loss(by);
        var missing = Arrays.stream(DiligencePaper.values())
                .filter(p -> !loss.papers().containsKey(p))
                .findFirst();
        if (missing.isPresent()) throw new Refusal(DILIGENCE_PAPER_MISSING, "paper", missing.get());
        state = MOVES.after(state, Action.CONFIRM_LOSS);
        var lost = outstanding();
        lostMinor += lost.minorUnits();
        clear();
        return new EquityEvent.WrittenOff(about(), lost);
    }

    void refuseLoss(String by) {
        loss(by);
        state = MOVES.after(state, holds() ? Action.KEEP : Action.REFUSE_LOSS);
        // What was to be paid back is a claim again: the schedule has to be agreed anew.
        if (state == EquityState.MATURED) {
            claimMinor += dueMinor;
            dueMinor = 0;
        }
        proceedings = proceedings.over();
    }

    private Loss loss(String by) {
        if (state != EquityState.LOSS_REVIEW || proceedings.loss() == null)
            throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", state);
        if (by.equals(proceedings.loss().proposedBy())) throw new Refusal(PROPOSER_CANNOT_CONFIRM);
        return proceedings.loss();
    }

    /// All that is not returned yet is to be paid back, equity at cost included.
    EquityEvent findFault() {
        var next = MOVES.after(state, Action.FIND_FAULT);
        checkOutstanding();
        state = next;
        dueMinor = outstanding().minorUnits();
        claimMinor = 0;
        keep(List.of());
        proceedings = proceedings.over();
        return new EquityEvent.FaultFound(about(), Money.ofFen(dueMinor));
    }

    EquityEvent recover(Money amount) {
        checkOwed(amount, dueMinor);
        boolean whole = amount.minorUnits() == dueMinor;
        state = MOVES.after(state, whole ? Action.RECOVER_REST : Action.RECOVER_PART);
        dueMinor -= amount.minorUnits();
        returnedMinor += amount.minorUnits();
        return new EquityEvent.Recovered(about(), amount, whole);
    }

    private void checkOutstanding() {
        if (!outstanding().isPositive()) throw new Refusal(NOTHING_OUTSTANDING);
    }

    private static void checkOwed(Money amount, long owed) {
        if (amount.minorUnits() > owed) throw new Refusal(MORE_THAN_DUE, "due", Money.ofFen(owed)).at("/amount");
    }

    private void clear() {
        claimMinor = 0;
        dueMinor = 0;
        keep(List.of());
        proceedings = proceedings.over();
    }
}
