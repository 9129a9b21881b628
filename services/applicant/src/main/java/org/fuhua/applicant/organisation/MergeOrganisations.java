package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;

/// Ends a second entry of an organisation (重复单位): its members act for the one that stays, each in the part they had,
/// or in the one that they have there already.
///
/// Members of an entry that nobody verified go nowhere: they never showed that they act for it, and would otherwise get
/// into the other one without any proof. Whoever stays there invites them.
@ApplicationScoped
public class MergeOrganisations {
    private final Organisations organisations;
    private final Members members;
    private final OrganisationPublisher publisher;
    private final Audit audit;

    MergeOrganisations(Organisations organisations, Members members, OrganisationPublisher publisher, Audit audit) {
        this.organisations = organisations;
        this.members = members;
        this.publisher = publisher;
        this.audit = audit;
    }

    /// @return name of the one that stays
    @Transactional(Transactional.TxType.MANDATORY)
    public String handle(UUID mergedId, UUID intoId, String reason) {
        var both = organisations.heldTogether(mergedId, intoId);
        var merged = both.getFirst();
        var into = both.getLast();
        var from = merged.state();
        var event = merged.merge(into);
        moveMembers(merged, into, from == OrganisationState.VERIFIED);
        organisations.followMerged(mergedId, intoId);
        organisations.touch(merged);
        organisations.touch(into);
        publisher.publish(event);
        audit.record("organisation", mergedId, "merge", from, merged.state(), reason);
        audit.record("organisation", intoId, "take-over", into.state(), into.state(), reason);
        return into.nameZh();
    }

    private void moveMembers(Organisation merged, Organisation into, boolean proved) {
        for (var member : members.all(merged.id())) {
            publisher.publish(merged.membership(member, false));
            boolean there = members.of(into.id(), member.subject()).isPresent();
            if (there || !proved) {
                members.delete(member);
                continue;
            }
            member.moveTo(into.id());
            publisher.publish(into.membership(member, true));
        }
        members.flush();
    }
}
