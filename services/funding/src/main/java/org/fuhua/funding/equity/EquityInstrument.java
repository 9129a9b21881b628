package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityState.MOVES;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.funding.equity.EquityState.Action;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.equity.Proceedings.Instalment;
import org.fuhua.funding.equity.Proceedings.Loss;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.Proceedings.Reported;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.funding.equity.rule.EquityTerms.Entry;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The public money of one agreement that is equity or may be, from the first payment to its end as equity,
/// repayment or loss. A grant that the same agreement pays beside it is counted, and is none of it.
///
/// Protects that every fen that was paid is in exactly one place — a claim, equity at cost, due to be paid back,
/// returned, left as a subsidy, or lost — and that nobody decides alone. Who holds what of the enterprise is in its cap
/// tables.
@Entity
class EquityInstrument {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID agreementId;
    private UUID applicationId;
    private UUID callId;
    private UUID poolId;
    private UUID organisationId;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private EquityState state;

    @Convert(converter = TermsColumn.class)
    private EquityTerms terms;

    @Convert(converter = Proceedings.Column.class)
    private Proceedings proceedings;

    @Convert(converter = Lot.Column.class)
    private List<Lot> lots;

    private LocalDate openedOn;
    private LocalDate windowEndsOn;
    private boolean extended;
    private long agreedMinor;
    private long paidMinor;
    private long claimMinor;
    private long dueMinor;
    // What the lots cost, so that the database can check that nothing is lost between its columns.
    private long costMinor;
    private long returnedMinor;
    private long keptMinor;
    private long lostMinor;
    private int milestonesAccepted;
    private long grantMinor;

    EquityInstrument() {}

    /// Whose money it is.
    record Origin(
            UUID agreementId,
            String agreementNumber,
            UUID applicationId,
            UUID callId,
            UUID poolId,
            UUID organisationId,
            String organisationName,
            Money amount) {}

    /// Money that waits for a trigger begins with the agreement; money that is invested when it is paid begins with the
    /// price of the day.
    static EquityInstrument open(UUID id, Origin origin, EquityTerms terms, LocalDate today) {
        var instrument = new EquityInstrument();
        instrument.id = id;
        instrument.number = origin.agreementNumber();
        instrument.agreementId = origin.agreementId();
        instrument.applicationId = origin.applicationId();
        instrument.callId = origin.callId();
        instrument.poolId = origin.poolId();
        instrument.organisationId = origin.organisationId();
        instrument.organisationName = origin.organisationName();
        instrument.state = terms.entry() == Entry.INVEST ? EquityState.VALUING : EquityState.AGREED;
        instrument.terms = terms;
        instrument.proceedings = Proceedings.NONE;
        instrument.lots = List.of();
        instrument.openedOn = today;
        instrument.windowEndsOn = today.plusMonths(terms.conversionWindowMonths());
        instrument.agreedMinor = origin.amount().minorUnits();
        return instrument;
    }

    EquityEvent opened() {
        return new EquityEvent.Opened(about(), Money.ofFen(agreedMinor), windowEndsOn, terms.code());
    }

    // First the money goes out.

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

    private void leaveOver(long rest) {
        switch (terms.residual()) {
            case REPAY -> dueMinor += rest;
            case WAIVE -> keptMinor += rest;
            case CARRY_TO_NEXT_ROUND -> {
                return;
            }
        }
        claimMinor -= rest;
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

    // Then something happens that makes it convertible.

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

    // Equity is given up.

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

    /// @return what was paid and is neither returned, left as a subsidy, nor lost
    Money outstanding() {
        return Money.ofFen(claimMinor + dueMinor).plus(cost());
    }

    /// Nothing of an instrument happened before it was, or happens later than today.
    void checkDay(LocalDate day, LocalDate today, String pointer) {
        if (day.isBefore(openedOn) || day.isAfter(today))
            throw new Refusal(DAY_OUT_OF_RANGE, "from", openedOn, "to", today).at(pointer);
    }

    private boolean holds() {
        return !lots.isEmpty() || proceedings.subscription() != null;
    }

    private void keep(List<Lot> now) {
        lots = now;
        costMinor = Lot.cost(now).minorUnits();
    }

    Money cost() {
        return Money.ofFen(costMinor);
    }

    /// @return registered capital held, in whole yuan
    long capitalHeld() {
        return Lot.capital(lots);
    }

    private EquityEvent.About about() {
        return new EquityEvent.About(id, agreementId, applicationId, callId, organisationId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID agreementId() {
        return agreementId;
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

    String organisationName() {
        return organisationName;
    }

    EquityState state() {
        return state;
    }

    EquityTerms terms() {
        return terms;
    }

    Proceedings proceedings() {
        return proceedings;
    }

    List<Lot> lots() {
        return lots;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    boolean extended() {
        return extended;
    }

    LocalDate windowEndsOn() {
        return windowEndsOn;
    }

    Money agreed() {
        return Money.ofFen(agreedMinor);
    }

    Money paid() {
        return Money.ofFen(paidMinor);
    }

    Money claim() {
        return Money.ofFen(claimMinor);
    }

    Money due() {
        return Money.ofFen(dueMinor);
    }

    Money returned() {
        return Money.ofFen(returnedMinor);
    }

    Money kept() {
        return Money.ofFen(keptMinor);
    }

    Money lost() {
        return Money.ofFen(lostMinor);
    }

    /// @return what was paid as a grant beside it
    Money grantPaid() {
        return Money.ofFen(grantMinor);
    }

    int milestonesAccepted() {
        return milestonesAccepted;
    }
}
