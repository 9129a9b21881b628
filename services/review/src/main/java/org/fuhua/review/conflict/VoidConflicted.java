package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.AssignmentLookup.Pair;
import org.fuhua.review.assignment.VoidAssignments;
import org.fuhua.review.avoidance.AvoidanceChanged;
import org.fuhua.review.decision.DecidedLookup;
import org.fuhua.review.expert.ExpertChanged;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MergerCopies;

/// Takes back what was assigned to somebody who must keep away, as it comes out: also a submitted sheet, as long as
/// nothing was decided on the application. The place is free again.
@ApplicationScoped
class VoidConflicted {
    private final ConflictLookup conflicts;
    private final AssignmentLookup assignments;
    private final ApplicationLookup applications;
    private final DecidedLookup decided;
    private final MergerCopies mergers;
    private final VoidAssignments voidAssignments;

    VoidConflicted(
            ConflictLookup conflicts,
            AssignmentLookup assignments,
            ApplicationLookup applications,
            DecidedLookup decided,
            MergerCopies mergers,
            VoidAssignments voidAssignments) {
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.applications = applications;
        this.decided = decided;
        this.mergers = mergers;
        this.voidAssignments = voidAssignments;
    }

    /// What decides conflicts of an expert changed: everything the expert has is looked at again.
    void expertChanged(@Observes ExpertChanged changed) {
        check(assignments.pairsOf(changed.expertId()));
    }

    void avoidanceChanged(@Observes AvoidanceChanged changed) {
        check(assignments.pairs(changed.roundId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void declared(UUID expertId, Conflict.Target target, String reason) {
        var mine = assignments.pairsOf(expertId);
        var known = applications(mine);
        var merged = mergers.all();
        voidAll(mine.stream()
                .filter(pair -> target.applicationId() != null
                        ? pair.applicationId().equals(target.applicationId())
                        : Objects.equals(
                                merged.kept(known.get(pair.applicationId()).organisationId()),
                                merged.kept(target.organisationId())))
                .map(pair -> new Voided(pair, reason))
                .toList());
    }

    /// Looks at assignments again with everything that is known now.
    ///
    /// @return how many were taken back
    @Transactional(Transactional.TxType.MANDATORY)
    int check(List<Pair> pairs) {
        if (pairs.isEmpty()) return 0;
        var policy = conflicts.policy();
        var away = new ArrayList<Voided>();
        var known = applications(pairs);
        var byApplication = new java.util.HashMap<UUID, Map<UUID, ConflictReason>>();
        for (var pair : pairs) {
            var reason = byApplication
                    .computeIfAbsent(
                            pair.applicationId(), id -> policy.against(new ConflictPolicy.Target(known.get(id))))
                    .get(pair.expertId());
            if (reason != null) away.add(new Voided(pair, reason.zh));
        }
        return voidAll(away);
    }

    private record Voided(Pair pair, String reason) {}

    private int voidAll(List<Voided> found) {
        var settled = decided.decidedAmong(
                found.stream().map(one -> one.pair().applicationId()).distinct().toList());
        int count = 0;
        for (var one : found) {
            if (settled.contains(one.pair().applicationId())) continue;
            voidAssignments.of(one.pair().expertId(), one.pair().applicationId(), one.reason());
            count++;
        }
        return count;
    }

    private Map<UUID, Application> applications(Collection<Pair> pairs) {
        return applications.byId(
                pairs.stream().map(Pair::applicationId).distinct().toList());
    }
}
