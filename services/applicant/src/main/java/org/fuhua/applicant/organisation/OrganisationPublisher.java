package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.organisation.OrganisationEvent.MembershipChanged;
import org.fuhua.applicant.organisation.OrganisationEvent.Merged;
import org.fuhua.applicant.organisation.OrganisationEvent.Registered;
import org.fuhua.applicant.organisation.OrganisationEvent.RelationsStated;
import org.fuhua.applicant.organisation.OrganisationEvent.Verified;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services about organisations: no names of people.
@ApplicationScoped
class OrganisationPublisher {
    private final Outbox outbox;

    OrganisationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record OrganisationRegisteredV1(
            UUID organisationId,
            String uscc,
            String nameZh,
            @Nullable String nameEn,
            OrganisationKind kind,
            String regionCode) {}

    record OrganisationVerifiedV1(UUID organisationId, boolean transferred) {}

    record RelationsStatedV1(UUID organisationId, String uscc, List<OrganisationTie> relations) {}

    record OrganisationMergedV1(UUID organisationId, String uscc, UUID intoOrganisationId, String intoUscc) {}

    record MembershipChangedV1(UUID organisationId, String subject, MemberRole role, boolean active) {}

    void publish(OrganisationEvent event) {
        switch (event) {
            case Registered e ->
                tell(
                        e,
                        "organisation-registered.v1",
                        new OrganisationRegisteredV1(
                                e.organisationId(), e.uscc(), e.nameZh(), e.nameEn(), e.kind(), e.regionCode()));
            case Verified e ->
                tell(e, "organisation-verified.v1", new OrganisationVerifiedV1(e.organisationId(), e.transferred()));
            case RelationsStated e ->
                tell(e, "relations-stated.v1", new RelationsStatedV1(e.organisationId(), e.uscc(), e.ties()));
            case Merged e ->
                tell(
                        e,
                        "organisation-merged.v1",
                        new OrganisationMergedV1(e.organisationId(), e.uscc(), e.intoOrganisationId(), e.intoUscc()));
            case MembershipChanged e ->
                tell(
                        e,
                        "membership-changed.v1",
                        new MembershipChangedV1(e.organisationId(), e.subject(), e.role(), e.active()));
        }
    }

    private void tell(OrganisationEvent event, String type, Object payload) {
        outbox.add("organisation", event.organisationId(), type, payload);
    }
}
