package org.fuhua.funding.agreement;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// A tranche of an agreement in effect: what a payment needs to know.
public record PayableTranche(UUID agreementId, int no, UUID applicationId, UUID callId, UUID poolId, Money amount) {}
