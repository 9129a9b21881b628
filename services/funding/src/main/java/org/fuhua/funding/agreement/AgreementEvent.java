package org.fuhua.funding.agreement;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to an agreement. A new fact makes the compiler point at every place that must know it.
sealed interface AgreementEvent {
    UUID agreementId();

    record Drafted(UUID agreementId, String number, UUID applicationId, UUID callId, Money amount)
            implements AgreementEvent {}

    record Signed(UUID agreementId, UUID applicationId, UUID callId, Party party) implements AgreementEvent {}

    record TookEffect(UUID agreementId, UUID applicationId, UUID callId, Money amount) implements AgreementEvent {}

    record Closed(UUID agreementId, UUID applicationId, UUID callId) implements AgreementEvent {}

    record Suspended(UUID agreementId, UUID applicationId, UUID callId) implements AgreementEvent {}

    record Resumed(UUID agreementId, UUID applicationId, UUID callId) implements AgreementEvent {}

    /// @param recoverable what was paid: all of it is to come back
    record Revoked(
            UUID agreementId, UUID applicationId, UUID callId, UUID organisationId, Money returned, Money recoverable)
            implements AgreementEvent {}

    record Terminated(UUID agreementId, UUID applicationId, UUID callId, Money returned) implements AgreementEvent {}
}
