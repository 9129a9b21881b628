package org.fuhua.funding.intake;

import static java.util.Objects.requireNonNull;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.organisation.Relations;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.jspecify.annotations.Nullable;

/// Facts about organisations and who acts for them.
@ApplicationScoped
class OrganisationConsumer {
    private final Intake intake;

    OrganisationConsumer(Inbox inbox, Organisations organisations, Relations relations) {
        intake = inbox.consumer("applicant-organisations")
                .on(
                        "org.fuhua.applicant.organisation-registered.v1",
                        OrganisationRegisteredV1.class,
                        (fact, o) -> organisations.keepOrganisation(
                                o.organisationId(), fact.sequence(), o.nameZh(), o.nameEn(), o.uscc()))
                .on(
                        "org.fuhua.applicant.relations-stated.v1",
                        RelationsStatedV1.class,
                        (fact, r) -> relations.keep(r.organisationId(), fact.sequence(), r.uscc(), r.relations()))
                .on(
                        "org.fuhua.applicant.membership-changed.v1",
                        MembershipChangedV1.class,
                        (fact, m) -> organisations.keepMembership(
                                m.organisationId(), m.subject(), m.role(), m.active(), fact.sequence()))
                .on(
                        "org.fuhua.applicant.organisation-merged.v1",
                        OrganisationMergedV1.class,
                        (_, m) -> organisations.keepMerger(m.organisationId(), m.intoOrganisationId()));
    }

    @Incoming("applicant-organisations")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }

    record OrganisationRegisteredV1(
            UUID organisationId,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String uscc) {
        OrganisationRegisteredV1 {
            requireNonNull(organisationId);
            requireNonNull(nameZh);
        }
    }

    record RelationsStatedV1(UUID organisationId, String uscc, List<Relations.Tie> relations) {
        RelationsStatedV1 {
            requireNonNull(organisationId);
            requireNonNull(uscc);
            requireNonNull(relations);
        }
    }

    record OrganisationMergedV1(UUID organisationId, UUID intoOrganisationId) {
        OrganisationMergedV1 {
            requireNonNull(organisationId);
            requireNonNull(intoOrganisationId);
        }
    }

    record MembershipChangedV1(UUID organisationId, String subject, String role, boolean active) {
        MembershipChangedV1 {
            requireNonNull(organisationId);
            requireNonNull(subject);
            requireNonNull(role);
        }
    }
}
