package org.fuhua.funding.payment;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// Somebody wants to pay a tranche, told within the service: whoever knows a reason against it refuses.
public record TrancheWanted(UUID agreementId, int trancheNo, Money amount) {}
