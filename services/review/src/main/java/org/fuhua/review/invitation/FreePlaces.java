package org.fuhua.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.VoidAssignments;

/// Takes back what somebody who takes part no more was assigned and did not finish; the places are free again.
@ApplicationScoped
class FreePlaces {
    private final AssignmentLookup assignments;
    private final VoidAssignments voidAssignments;

    FreePlaces(AssignmentLookup assignments, VoidAssignments voidAssignments) {
        this.assignments = assignments;
        this.voidAssignments = voidAssignments;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Invitation invitation, String reason) {
        for (var pair : assignments.unfinishedOf(invitation.expertId(), invitation.roundId()))
            voidAssignments.of(pair.expertId(), pair.applicationId(), reason);
    }
}
