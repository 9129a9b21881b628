package org.fuhua.applicant.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.fuhua.applicant.application.MoveApplications;
import org.fuhua.applicant.integrity.MoveRecords;
import org.fuhua.applicant.invitation.EndInvitations;
import org.fuhua.applicant.organisation.MergeOrganisations;
import org.fuhua.applicant.profile.MoveProfile;
import org.fuhua.applicant.proof.EndProofs;
import org.fuhua.applicant.relation.MoveRelations;

/// Gives everything of a second entry to the organisation that stays. The organisations come first: they are held from
/// then on, so that whatever refers to the entry at the same moment is either moved too or refused.
@ApplicationScoped
class CarryOut {
    private final MergeOrganisations mergeOrganisations;
    private final MoveApplications moveApplications;
    private final MoveRecords moveRecords;
    private final MoveProfile moveProfile;
    private final MoveRelations moveRelations;
    private final EndInvitations endInvitations;
    private final EndProofs endProofs;

    CarryOut(
            MergeOrganisations mergeOrganisations,
            MoveApplications moveApplications,
            MoveRecords moveRecords,
            MoveProfile moveProfile,
            MoveRelations moveRelations,
            EndInvitations endInvitations,
            EndProofs endProofs) {
        this.mergeOrganisations = mergeOrganisations;
        this.moveApplications = moveApplications;
        this.moveRecords = moveRecords;
        this.moveProfile = moveProfile;
        this.moveRelations = moveRelations;
        this.endInvitations = endInvitations;
        this.endProofs = endProofs;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Merger.Pair pair, String reason, Instant now) {
        var from = pair.organisationId();
        var into = pair.intoOrganisationId();
        var name = mergeOrganisations.handle(from, into, reason);
        endInvitations.of(from);
        endProofs.of(from);
        moveApplications.handle(from, into, name, now);
        moveRecords.handle(from, into);
        moveProfile.handle(from, into);
        moveRelations.handle(from, into);
    }
}
