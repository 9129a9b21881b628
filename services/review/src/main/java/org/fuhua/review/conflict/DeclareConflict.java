package org.fuhua.review.conflict;

import static org.fuhua.platform.problem.PlatformProblem.NOT_ALLOWED;
import static org.fuhua.review.ReviewProblem.CONFLICT_KNOWN;
import static org.fuhua.review.ReviewProblem.UNKNOWN_APPLICATION;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.jspecify.annotations.Nullable;

/// Writes down a conflict of interest and voids what it touches and is not decided yet. Experts speak for themselves,
/// officers for anyone.
@ApplicationScoped
class DeclareConflict {
    private final Conflicts conflicts;
    private final ExpertLookup experts;
    private final ApplicationLookup applications;
    private final VoidConflicted voidConflicted;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    DeclareConflict(
            Conflicts conflicts,
            ExpertLookup experts,
            ApplicationLookup applications,
            VoidConflicted voidConflicted,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.conflicts = conflicts;
        this.experts = experts;
        this.applications = applications;
        this.voidConflicted = voidConflicted;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(@Nullable UUID expertId, Conflict.Target target, String reason) {}

    @Transactional
    ConflictView handle(Command command) {
        var expertId = whose(command.expertId());
        var target = command.target();
        if (target.applicationId() != null
                && applications.find(target.applicationId()).isEmpty())
            throw new Refusal(UNKNOWN_APPLICATION).at("/applicationId");
        if (conflicts.knows(expertId, target)) throw new Refusal(CONFLICT_KNOWN);
        var declaredBy = actors.current().subject();
        var conflict = Conflict.declare(ids.next(), expertId, target, command.reason(), declaredBy, clock.instant());
        conflicts.persistAndFlush(conflict);
        voidConflicted.declared(expertId, target, command.reason());
        audit.record("conflict", conflict.id(), "DECLARE", null, null, command.reason());
        return ConflictView.from(conflict);
    }

    private UUID whose(@Nullable UUID expertId) {
        if (actors.current().hasAny("officer") && expertId != null)
            return experts.find(expertId)
                    .orElseThrow(() -> new Refusal(UNKNOWN_EXPERT).at("/expertId"))
                    .id();
        var me = experts.me().id();
        if (expertId != null && !expertId.equals(me)) throw new Refusal(NOT_ALLOWED);
        return me;
    }
}
