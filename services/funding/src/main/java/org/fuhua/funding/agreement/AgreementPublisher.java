package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.agreement.AgreementEvent.Closed;
import org.fuhua.funding.agreement.AgreementEvent.Drafted;
import org.fuhua.funding.agreement.AgreementEvent.Resumed;
import org.fuhua.funding.agreement.AgreementEvent.Revoked;
import org.fuhua.funding.agreement.AgreementEvent.Signed;
import org.fuhua.funding.agreement.AgreementEvent.Suspended;
import org.fuhua.funding.agreement.AgreementEvent.Terminated;
import org.fuhua.funding.agreement.AgreementEvent.TookEffect;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Turns what happened into what we tell the other services: versioned, public, without people or bank accounts.
@ApplicationScoped
class AgreementPublisher {
    private final Outbox outbox;

    AgreementPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record AgreementDraftedV1(UUID agreementId, String number, UUID applicationId, UUID callId, Money amount) {}

    record AgreementSignedV1(UUID agreementId, UUID applicationId, UUID callId, Party party) {}

    record AgreementEffectiveV1(UUID agreementId, UUID applicationId, UUID callId, Money amount) {}

    record AgreementClosedV1(UUID agreementId, UUID applicationId, UUID callId) {}

    record AgreementTerminatedV1(UUID agreementId, UUID applicationId, UUID callId, Money returned) {}

    record AgreementSuspendedV1(UUID agreementId, UUID applicationId, UUID callId) {}

    record AgreementResumedV1(UUID agreementId, UUID applicationId, UUID callId) {}

    /// A fault of the undertaker: for the record of integrity as well.
    record AgreementRevokedV1(
            UUID agreementId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            Money returned,
            Money recoverable) {}

    void publish(AgreementEvent event) {
        switch (event) {
            case Drafted(var id, var number, var application, var call, var amount) ->
                tell(id, "agreement-drafted.v1", new AgreementDraftedV1(id, number, application, call, amount));
            case Signed(var id, var application, var call, var party) ->
                tell(id, "agreement-signed.v1", new AgreementSignedV1(id, application, call, party));
            case TookEffect(var id, var application, var call, var amount) ->
                tell(id, "agreement-effective.v1", new AgreementEffectiveV1(id, application, call, amount));
            case Suspended(var id, var application, var call) ->
                tell(id, "agreement-suspended.v1", new AgreementSuspendedV1(id, application, call));
            case Resumed(var id, var application, var call) ->
                tell(id, "agreement-resumed.v1", new AgreementResumedV1(id, application, call));
            case Revoked(var id, var application, var call, var organisation, var returned, var recoverable) ->
                tell(
                        id,
                        "agreement-revoked.v1",
                        new AgreementRevokedV1(id, application, call, organisation, returned, recoverable));
            case Closed(var id, var application, var call) ->
                tell(id, "agreement-closed.v1", new AgreementClosedV1(id, application, call));
            case Terminated(var id, var application, var call, var returned) ->
                tell(id, "agreement-terminated.v1", new AgreementTerminatedV1(id, application, call, returned));
        }
    }

    private void tell(UUID agreementId, String fact, Object payload) {
        outbox.add("agreement", agreementId, fact, payload);
    }
}
