package org.fuhua.review.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Hears of organisations from `fuhua.applicant.organisation`.
@ApplicationScoped
class ApplicantOrganisationConsumer {
    private final Intake intake;

    ApplicantOrganisationConsumer(
            Inbox inbox,
            OrganisationCopies copies,
            RelationCopies relations,
            MergerCopies mergers,
            MembershipCopies members) {
        intake = inbox.consumer("applicant-organisations")
                .on(
                        "org.fuhua.applicant.organisation-registered.v1",
                        OrganisationRegisteredV1.class,
                        (fact, o) -> copies.registered(
                                o.organisationId(), o.uscc(), o.nameZh(), o.regionCode(), fact.sequence()))
                .on(
                        "org.fuhua.applicant.relations-stated.v1",
                        RelationsStatedV1.class,
                        (fact, r) -> relations.stated(r.organisationId(), r.uscc(), r.relations(), fact.sequence()))
                .on(
                        "org.fuhua.applicant.organisation-merged.v1",
                        OrganisationMergedV1.class,
                        (_, m) -> mergers.merged(m.organisationId(), m.uscc(), m.intoOrganisationId(), m.intoUscc()))
                .on(
                        "org.fuhua.applicant.membership-changed.v1",
                        MembershipChangedV1.class,
                        (fact, m) -> members.changed(
                                m.organisationId(), m.subject(), m.role(), m.active(), fact.sequence()));
    }

    record OrganisationRegisteredV1(UUID organisationId, String uscc, String nameZh, String regionCode) {}

    record OrganisationMergedV1(UUID organisationId, String uscc, UUID intoOrganisationId, String intoUscc) {}

    record MembershipChangedV1(UUID organisationId, String subject, String role, boolean active) {}

    record RelationsStatedV1(UUID organisationId, String uscc, List<RelationCopies.Tie> relations) {}

    @Incoming("applicant-organisations")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
