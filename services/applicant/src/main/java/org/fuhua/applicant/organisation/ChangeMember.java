package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.LAST_OWNER;
import static org.fuhua.applicant.ApplicantProblem.NOT_OWNER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Gives a member another part, or ends it. Owners do that for all, everybody for themselves may leave; the last owner
/// stays an owner.
@ApplicationScoped
class ChangeMember {
    private final Organisations organisations;
    private final Members members;
    private final Ownership ownership;
    private final OrganisationPublisher publisher;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;

    ChangeMember(
            Organisations organisations,
            Members members,
            Ownership ownership,
            OrganisationPublisher publisher,
            Audit audit,
            Actors actors,
            FieldCipher cipher) {
        this.organisations = organisations;
        this.members = members;
        this.ownership = ownership;
        this.publisher = publisher;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
    }

    record Command(UUID organisationId, UUID memberId, ExpectedVersion expected) {}

    @Transactional
    MemberView give(Command command, MemberRole role) {
        ownership.requireOwner(command.organisationId());
        var organisation = organisations.held(command.organisationId());
        command.expected().check(organisation.version());
        var member = known(command);
        var before = member.role();
        if (role != MemberRole.OWNER) requireAnotherOwner(member);
        member.give(role);
        members.flush();
        organisations.touch(organisation);
        publisher.publish(organisation.membership(member, true));
        audit.record("organisation", organisation.id(), "change-member", before, role, null);
        return MemberView.from(member, organisation, cipher.open(member.sealedName()));
    }

    @Transactional
    void end(Command command) {
        boolean owner = ownership.requireMember(command.organisationId()) == MemberRole.OWNER;
        var member = known(command);
        boolean leaves = member.subject().equals(actors.current().subject());
        if (!owner && !leaves) throw new Refusal(NOT_OWNER);
        var organisation = organisations.held(command.organisationId());
        command.expected().check(organisation.version());
        requireAnotherOwner(member);
        members.delete(member);
        members.flush();
        organisations.touch(organisation);
        publisher.publish(organisation.membership(member, false));
        audit.record("organisation", organisation.id(), leaves ? "leave" : "remove-member", member.role(), null, null);
    }

    private Member known(Command command) {
        return members.of(command.organisationId(), command.memberId()).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private void requireAnotherOwner(Member member) {
        if (member.role() == MemberRole.OWNER && members.owners(member.organisationId()) == 1)
            throw new Refusal(LAST_OWNER);
    }
}
