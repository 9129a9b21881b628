package org.fuhua.funding.payment;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// The bank sent a paid tranche back, told within the service and in the same transaction: it is as if it had not been
/// paid.
///
/// @param treasuryVoucherNo of the payment that was sent back, as it was told when it was paid
public record TrancheReturned(UUID agreementId, int trancheNo, Money amount, String treasuryVoucherNo) {}
