package org.fuhua.funding.facility;

import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.facility.FacilityState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.funding.equity.EquityStanding.Standing;
import org.fuhua.funding.facility.FacilityState.Action;
import org.fuhua.funding.loan.FindFiledLoan.FiledLoan;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Credit that a bank and the fund agree on, for an enterprise in which public money is held (投贷联动授信).
///
/// Protects: nothing is drawn before the equity event that it names, after its months, or above the limit and the ratio
/// of what is held that day; only loans that the same bank filed for the same enterprise, each once; nobody agrees to
/// what they proposed. Terms: catalogue/loan/facilities.yaml.
@Entity
@Table(name = "loan_facility")
class Facility {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID instrumentId;
    private String number;
    private UUID organisationId;
    private String organisationName;
    private String bankCode;
    private String bankName;

    @Enumerated(EnumType.STRING)
    private FacilityState state;

    @Enumerated(EnumType.STRING)
    private EquityFact event;

    private String ruleSet;
    private long limitMinor;
    private long drawnMinor;
    private String documentNo;
    private LocalDate proposedOn;
    private String proposedBy;
    private @Nullable String letterNo;
    private @Nullable LocalDate agreedOn;
    private @Nullable String agreedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String reason;

    Facility() {}

    /// A bank, as its filings name it.
    record Bank(String code, String name) {}

    static Facility propose(
            UUID id,
            Standing equity,
            Bank bank,
            EquityFact event,
            Money limit,
            String documentNo,
            FacilityRule rule,
            String by,
            LocalDate today) {
        if (!rule.events().contains(event)) throw new Refusal(FACILITY_EVENT_NOT_AGREED).at("/event");
        var facility = new Facility();
        facility.id = id;
        facility.instrumentId = equity.instrumentId();
        facility.number = equity.number();
        facility.organisationId = equity.organisationId();
        facility.organisationName = equity.organisationName();
        facility.bankCode = bank.code();
        facility.bankName = bank.name();
        facility.state = FacilityState.PROPOSED;
        facility.event = event;
        facility.ruleSet = rule.code();
        facility.limitMinor = limit.minorUnits();
        facility.documentNo = documentNo;
        facility.proposedOn = today;
        facility.proposedBy = by;
        return facility;
    }

    FacilityEvent proposed() {
        return new FacilityEvent.Proposed(about(), limit());
    }

    FacilityEvent agree(String bankLetterNo, String by, LocalDate today) {
        var next = MOVES.after(state, Action.AGREE);
        checkSecond(by);
        state = next;
        letterNo = bankLetterNo;
        agreedOn = today;
        agreedBy = by;
        return new FacilityEvent.Agreed(about(), limit());
    }

    FacilityEvent refuse(String why, String by, LocalDate today) {
        var next = MOVES.after(state, Action.REFUSE);
        checkSecond(by);
        state = next;
        reason = why;
        endedOn = today;
        return new FacilityEvent.Refused(about());
    }

    /// @param loan that the bank filed for the enterprise
    FacilityEvent draw(FiledLoan loan, Standing equity, FacilityRule rule) {
        var next = MOVES.after(state, Action.DRAW);
        var happenedOn = equity.on(event);
        if (happenedOn == null || !equity.held().isPositive()) throw new Refusal(EQUITY_EVENT_MISSING, "event", event);
        if (!loan.bankCode().equals(bankCode) || !loan.counts())
            throw new Refusal(LOAN_NOT_FOR_FACILITY).at("/loanNumber");
        var last = happenedOn.plusMonths(rule.drawMonths());
        if (loan.lentOn().isBefore(happenedOn) || loan.lentOn().isAfter(last))
            throw new Refusal(DAY_OUT_OF_RANGE, "first", happenedOn, "last", last).at("/loanNumber");
        var left = left(equity, rule);
        if (loan.lent().compareTo(left) > 0) throw new Refusal(FACILITY_EXHAUSTED, "left", left).at("/loanNumber");
        state = next;
        drawnMinor = Math.addExact(drawnMinor, loan.lent().minorUnits());
        return new FacilityEvent.Drawn(about(), loan.id(), loan.lent(), drawn());
    }

    FacilityEvent end(String why, LocalDate today) {
        state = MOVES.after(state, Action.END);
        reason = why;
        endedOn = today;
        return new FacilityEvent.Ended(about(), drawn());
    }

    /// @return what may be drawn now: within the limit, and within the ratio of what is held
    Money left(Standing equity, FacilityRule rule) {
        long most = Math.min(limitMinor, rule.most(equity.held()).minorUnits());
        return Money.ofFen(Math.max(0, most - drawnMinor));
    }

    private void checkSecond(String by) {
        if (by.equals(proposedBy)) throw new Refusal(PROPOSER_CANNOT_CONFIRM);
    }

    private FacilityEvent.About about() {
        return new FacilityEvent.About(id, instrumentId, organisationId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID instrumentId() {
        return instrumentId;
    }

    UUID organisationId() {
        return organisationId;
    }

    FacilityState state() {
        return state;
    }

    EquityFact event() {
        return event;
    }

    String ruleSet() {
        return ruleSet;
    }

    Money limit() {
        return Money.ofFen(limitMinor);
    }

    Money drawn() {
        return Money.ofFen(drawnMinor);
    }

    /// What was agreed, to be shown.
    ///
    /// @param documentNo of the fund's agreement
    /// @param letterNo of the bank
    /// @param reason why it was refused or ended
    record Papers(
            String number,
            String organisationName,
            String bankCode,
            String bankName,
            String documentNo,
            LocalDate proposedOn,
            String proposedBy,
            @Nullable String letterNo,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {}

    Papers papers() {
        return new Papers(
                number,
                organisationName,
                bankCode,
                bankName,
                documentNo,
                proposedOn,
                proposedBy,
                letterNo,
                agreedOn,
                endedOn,
                reason);
    }
}
