package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.MEMBER_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Lets a person act for an organisation; whoever calls it has checked that they may.
@ApplicationScoped
public class AdmitMember {
    private final Organisations organisations;
    private final Members members;
    private final OrganisationPublisher publisher;
    private final Audit audit;
    private final FieldCipher cipher;
    private final Ids ids;

    AdmitMember(
            Organisations organisations,
            Members members,
            OrganisationPublisher publisher,
            Audit audit,
            FieldCipher cipher,
            Ids ids) {
        this.organisations = organisations;
        this.members = members;
        this.publisher = publisher;
        this.audit = audit;
        this.cipher = cipher;
        this.ids = ids;
    }

    public record Command(UUID organisationId, String subject, String displayName, MemberRole role) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public MemberView handle(Command command) {
        var organisation = organisations.held(command.organisationId());
        if (members.of(command.organisationId(), command.subject()).isPresent()) throw new Refusal(MEMBER_EXISTS);
        var member = Member.of(
                ids.next(),
                command.organisationId(),
                command.subject(),
                cipher.seal(command.displayName()),
                command.role());
        members.persistAndFlush(member);
        organisations.touch(organisation);
        publisher.publish(organisation.membership(member, true));
        audit.record("organisation", organisation.id(), "add-member", null, member.role(), null);
        return MemberView.from(member, organisation, command.displayName());
    }
}
