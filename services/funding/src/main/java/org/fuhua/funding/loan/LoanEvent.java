package org.fuhua.funding.loan;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a filed loan, as others are told. A new fact makes the compiler point at every place that must
/// know it.
sealed interface LoanEvent {
    About about();

    /// Which loan.
    record About(UUID loanId, String number) {}

    record Confirmed(About about) implements LoanEvent {}

    record Revoked(About about) implements LoanEvent {}

    record Repaid(About about, Money interest) implements LoanEvent {}

    record SubsidyClaimed(About about, Money subsidy) implements LoanEvent {}

    record ClaimRefused(About about) implements LoanEvent {}

    record SubsidyGranted(About about, Money subsidy) implements LoanEvent {}

    record SubsidyPaid(About about, Money subsidy) implements LoanEvent {}

    record Overdue(About about, Money principal) implements LoanEvent {}

    record SettledLate(About about) implements LoanEvent {}

    record LossCertified(About about, Money principal) implements LoanEvent {}

    record CompensationGranted(About about, Money amount) implements LoanEvent {}

    record Compensated(About about, Money amount) implements LoanEvent {}

    record GrantReturned(About about, Money amount) implements LoanEvent {}

    /// @param returned to the pool, pro rata
    record Recovered(About about, Money amount, Money returned, boolean whole) implements LoanEvent {}
}
