package org.fuhua.funding.payment;

import java.util.UUID;

/// Somebody wants to pay a tranche, told within the service: whoever knows a reason against it refuses.
public record TrancheWanted(UUID agreementId, int trancheNo) {}
