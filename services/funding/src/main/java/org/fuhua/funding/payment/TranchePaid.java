package org.fuhua.funding.payment;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// A tranche was paid, told within the service and in the same transaction: for what follows from the money.
public record TranchePaid(UUID agreementId, int trancheNo, Money amount, String treasuryVoucherNo) {}
