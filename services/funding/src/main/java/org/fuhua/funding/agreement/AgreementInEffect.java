package org.fuhua.funding.agreement;

import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// An agreement took effect, told within the service and in the same transaction: for what begins with an agreement.
///
/// @param tranches what each of them pays, by its number; they add up to the amount
public record AgreementInEffect(
        UUID agreementId,
        String number,
        UUID applicationId,
        UUID callId,
        UUID poolId,
        UUID organisationId,
        String organisationName,
        Money amount,
        Map<Integer, Money> tranches) {}
