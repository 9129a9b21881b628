package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Looks at all assignments of a round again: organisations state new ties, others are merged, meanwhile.
@ApplicationScoped
class CheckRound {
    private final RoundLookup rounds;
    private final AssignmentLookup assignments;
    private final VoidConflicted voidConflicted;
    private final Withholding withholding;
    private final Audit audit;

    CheckRound(
            RoundLookup rounds,
            AssignmentLookup assignments,
            VoidConflicted voidConflicted,
            Withholding withholding,
            Audit audit) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.voidConflicted = voidConflicted;
        this.withholding = withholding;
        this.audit = audit;
    }

    /// @param checked assignments that were looked at
    /// @param voided those of them that were taken back
    @Schema(name = "ConflictCheck")
    record Checked(int checked, int voided) {}

    @Transactional
    Checked handle(UUID roundId) {
        var round = rounds.get(roundId);
        withholding.refuseIn(round.callId());
        var standing = assignments.pairs(round.id());
        var checked = new Checked(standing.size(), voidConflicted.check(standing));
        audit.record("round", round.id(), "CHECK-CONFLICTS", null, null, checked.voided() + " voided");
        return checked;
    }
}
