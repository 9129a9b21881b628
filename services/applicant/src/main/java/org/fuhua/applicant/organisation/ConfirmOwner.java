package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Verifies an organisation for somebody who proved to act for it.
///
/// When that is not an owner yet, the organisation passes to them, and every part that anybody had in it ends: who let
/// those people in may not have been entitled to. The new owner invites whom they want to keep.
@ApplicationScoped
public class ConfirmOwner {
    private final Organisations organisations;
    private final Members members;
    private final OrganisationPublisher publisher;
    private final Audit audit;
    private final Ids ids;

    ConfirmOwner(Organisations organisations, Members members, OrganisationPublisher publisher, Audit audit, Ids ids) {
        this.organisations = organisations;
        this.members = members;
        this.publisher = publisher;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param sealedName of the person, sealed by the field cipher
    public record Command(UUID organisationId, String subject, String sealedName) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Command command) {
        var organisation = organisations.held(command.organisationId());
        var from = organisation.state();
        boolean owns = members.of(organisation.id(), command.subject())
                .filter(member -> member.role() == MemberRole.OWNER)
                .isPresent();
        var verified = owns ? organisation.verify() : organisation.transfer();
        if (!owns) replaceMembers(organisation, command);
        organisations.touch(organisation);
        publisher.publish(verified);
        audit.record("organisation", organisation.id(), owns ? "verify" : "transfer", from, organisation.state(), null);
    }

    private void replaceMembers(Organisation organisation, Command command) {
        for (var member : members.all(organisation.id())) {
            members.delete(member);
            publisher.publish(organisation.membership(member, false));
        }
        members.flush();
        var owner = Member.of(ids.next(), organisation.id(), command.subject(), command.sealedName(), MemberRole.OWNER);
        members.persist(owner);
        publisher.publish(organisation.membership(owner, true));
    }
}
