package org.fuhua.funding.voucher;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a voucher, as others are told. A new fact makes the compiler point at every place that must know
/// it.
sealed interface VoucherEvent {
    About about();

    /// Which voucher, and whose.
    record About(UUID voucherId, String number, UUID organisationId) {}

    record Applied(About about, Money asked) implements VoucherEvent {}

    record Issued(About about, Money amount, LocalDate expiresOn, String ruleSet) implements VoucherEvent {}

    record Reserved(About about, UUID providerId, Money price) implements VoucherEvent {}

    record Cancelled(About about) implements VoucherEvent {}

    record Completed(About about, Money charged) implements VoucherEvent {}

    record Claimed(About about, Money claimable) implements VoucherEvent {}

    record SentBack(About about, LocalDate expiresOn) implements VoucherEvent {}

    record AuditReturned(About about) implements VoucherEvent {}

    record Audited(About about, Money granted, Money bonus) implements VoucherEvent {}

    record Paid(About about, Money granted, Money bonus, LocalDate paidOn) implements VoucherEvent {}

    record Rejected(About about, Money released) implements VoucherEvent {}

    record Withdrawn(About about, Money released) implements VoucherEvent {}

    record Expired(About about, Money released) implements VoucherEvent {}
}
