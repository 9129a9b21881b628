package org.fuhua.funding.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.agreement.MoveAgreement.Held;
import org.fuhua.funding.change.ChangeEvent.Requested;
import org.fuhua.funding.change.ChangeEvent.Settled;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services that an agreement is to change or changed; not what was written.
@ApplicationScoped
class ChangePublisher {
    private final Outbox outbox;

    ChangePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record AgreementChangeRequestedV1(
            UUID agreementId, UUID applicationId, UUID callId, UUID changeId, ChangeKind kind, Way way) {}

    record AgreementChangeSettledV1(
            UUID agreementId,
            UUID applicationId,
            UUID callId,
            UUID changeId,
            ChangeKind kind,
            Way way,
            ChangeState outcome,
            @Nullable Integer agreementVersion) {}

    void publish(ChangeEvent event, Held agreement) {
        switch (event) {
            case Requested(var id, var agreementId, var kind, var way) ->
                tell(
                        agreementId,
                        "agreement-change-requested.v1",
                        new AgreementChangeRequestedV1(
                                agreementId, agreement.applicationId(), agreement.callId(), id, kind, way));
            case Settled(var id, var agreementId, var kind, var way, var outcome, var no) ->
                tell(
                        agreementId,
                        "agreement-change-settled.v1",
                        new AgreementChangeSettledV1(
                                agreementId,
                                agreement.applicationId(),
                                agreement.callId(),
                                id,
                                kind,
                                way,
                                outcome,
                                no));
        }
    }

    private void tell(UUID agreementId, String fact, Object payload) {
        outbox.add("agreement", agreementId, fact, payload);
    }
}
