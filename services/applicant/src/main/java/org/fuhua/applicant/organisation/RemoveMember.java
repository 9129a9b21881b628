package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.LAST_OWNER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Ends a person's part in an organisation. The last owner stays.
@ApplicationScoped
class RemoveMember {
    private final Organisations organisations;
    private final Members members;
    private final Ownership ownership;
    private final OrganisationPublisher publisher;
    private final Audit audit;

    RemoveMember(
            Organisations organisations,
            Members members,
            Ownership ownership,
            OrganisationPublisher publisher,
            Audit audit) {
        this.organisations = organisations;
        this.members = members;
        this.ownership = ownership;
        this.publisher = publisher;
        this.audit = audit;
    }

    record Command(UUID organisationId, UUID memberId, ExpectedVersion expected) {}

    @Transactional
    void handle(Command command) {
        ownership.require(command.organisationId());
        var organisation = organisations.held(command.organisationId());
        command.expected().check(organisation.version());
        var member = members.of(command.organisationId(), command.memberId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (member.role() == MemberRole.OWNER && members.owners(organisation.id()) == 1) throw new Refusal(LAST_OWNER);
        members.delete(member);
        members.flush();
        organisations.touch(organisation);
        publisher.publish(organisation.membership(member, false));
        audit.record("organisation", organisation.id(), "remove-member", member.role(), null, null);
    }
}
