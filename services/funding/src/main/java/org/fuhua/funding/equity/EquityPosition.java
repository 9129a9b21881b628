package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.*;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Whose money an instrument is, under which terms, and where each fen of it stands. What is done with it is told by
/// the classes that extend this one.
///
/// Every fen that was paid is in exactly one column: a claim, equity at cost, due to be paid back, returned, left as a
/// subsidy, or lost. Amounts in fen, capital in whole yuan.
@MappedSuperclass
abstract class EquityPosition {
    @Id
    UUID id;

    @Version
    long version;

    String number;
    UUID agreementId;
    UUID applicationId;
    UUID callId;
    UUID poolId;
    UUID organisationId;
    String organisationName;

    @Enumerated(EnumType.STRING)
    EquityState state;

    @Convert(converter = TermsColumn.class)
    EquityTerms terms;

    @Convert(converter = Proceedings.Column.class)
    Proceedings proceedings;

    @Convert(converter = Lot.Column.class)
    List<Lot> lots;

    LocalDate openedOn;
    LocalDate windowEndsOn;
    boolean extended;
    long agreedMinor;
    long paidMinor;
    long claimMinor;
    long dueMinor;
    // What the lots cost, so that the database can check that nothing is lost between its columns.
    long costMinor;
    long returnedMinor;
    long keptMinor;
    long lostMinor;
    int milestonesAccepted;
    long grantMinor;

    /// What the ceiling leaves over goes where the terms say.
    void leaveOver(long rest) {
        switch (terms.residual()) {
            case REPAY -> dueMinor += rest;
            case WAIVE -> keptMinor += rest;
            case CARRY_TO_NEXT_ROUND -> {
                return;
            }
        }
        claimMinor -= rest;
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

    /// Whether something is held, or will be with the next tranche.
    boolean holds() {
        return !lots.isEmpty() || proceedings.subscription() != null;
    }

    void keep(List<Lot> now) {
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

    EquityEvent.About about() {
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
