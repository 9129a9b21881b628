package org.fuhua.applicant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.applicant.partner.PartnerEvent.Declined;
import org.fuhua.applicant.partner.PartnerEvent.Invited;
import org.fuhua.applicant.partner.PartnerEvent.Lapsed;
import org.fuhua.applicant.partner.PartnerEvent.Removed;
import org.fuhua.applicant.partner.PartnerEvent.Signed;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells that something happened between a lead and its partner: ids only, no reason and nothing of what was written.
@ApplicationScoped
class PartnerPublisher {
    private final Outbox outbox;

    PartnerPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record PartnerV1(
            UUID partnerId,
            UUID applicationId,
            UUID callId,
            @Nullable UUID organisationId) {
        static PartnerV1 of(PartnerEvent.About about) {
            return new PartnerV1(about.partnerId(), about.applicationId(), about.callId(), about.organisationId());
        }
    }

    void publish(PartnerEvent event) {
        var type = switch (event) {
            case Invited _ -> "partner-invited.v1";
            case Signed _ -> "partner-signed.v1";
            case Lapsed _ -> "partner-signature-lapsed.v1";
            case Declined _ -> "partner-declined.v1";
            case Removed _ -> "partner-removed.v1";
        };
        outbox.add("application", event.about().applicationId(), type, PartnerV1.of(event.about()));
    }
}
