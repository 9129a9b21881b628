package org.fuhua.talent.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services of needs: what is on the public list, what became of it. Reasons stay here.
@ApplicationScoped
class NeedPublisher {
    private final Outbox outbox;

    NeedPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record NeedPublishedV1(
            UUID needId,
            String titleZh,
            String titleEn,
            String summary,
            UUID ownerOrganisationId,
            List<Indicator> indicators,
            Money reward,
            String poolCode,
            Instant opensAt,
            Instant deadlineAt,
            boolean sandbox) {}

    record NeedMatchedV1(UUID needId, UUID callId, UUID applicationId) {}

    record NeedWithdrawnV1(UUID needId, @Nullable UUID callId) {}

    void publish(NeedEvent event) {
        switch (event) {
            case NeedEvent.Published e -> tell(e, "need-published.v1", payload(e));
            case NeedEvent.Matched e ->
                tell(e, "need-matched.v1", new NeedMatchedV1(e.needId(), e.callId(), e.applicationId()));
            case NeedEvent.Withdrawn e -> {
                if (e.wasPublished()) tell(e, "need-withdrawn.v1", new NeedWithdrawnV1(e.needId(), e.callId()));
            }
            // Before publication nobody outside knows of a need; what becomes of a call is applicant's own fact.
            case NeedEvent.Collected _,
                    NeedEvent.Screened _,
                    NeedEvent.Opened _,
                    NeedEvent.ClosedWithoutBid _,
                    NeedEvent.CallCancelled _ -> {}
        }
    }

    private static NeedPublishedV1 payload(NeedEvent.Published event) {
        var terms = event.terms();
        return new NeedPublishedV1(
                event.needId(),
                terms.titleZh(),
                terms.titleEn(),
                terms.summary(),
                terms.ownerOrganisationId(),
                terms.indicators(),
                terms.reward(),
                terms.poolCode(),
                terms.opensAt(),
                terms.deadlineAt(),
                terms.sandbox());
    }

    private void tell(NeedEvent event, String fact, Object payload) {
        outbox.add("need", event.needId(), fact, payload);
    }
}
