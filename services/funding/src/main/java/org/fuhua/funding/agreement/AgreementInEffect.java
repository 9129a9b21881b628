package org.fuhua.funding.agreement;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// An agreement took effect, told within the service and in the same transaction: for what begins with an agreement.
public record AgreementInEffect(
        UUID agreementId,
        String number,
        UUID applicationId,
        UUID callId,
        UUID poolId,
        UUID organisationId,
        String organisationName,
        Money amount) {}
