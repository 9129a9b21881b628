package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.jspecify.annotations.Nullable;

/// Shows assignments: experts their own that stand, officers and auditors all. That a proposal was read is kept.
@ApplicationScoped
class ReadAssignments {
    private final Assignments assignments;
    private final ExpertLookup experts;
    private final ApplicationLookup applications;
    private final CallLookup calls;
    private final Actors actors;
    private final Audit audit;

    ReadAssignments(
            Assignments assignments,
            ExpertLookup experts,
            ApplicationLookup applications,
            CallLookup calls,
            Actors actors,
            Audit audit) {
        this.assignments = assignments;
        this.experts = experts;
        this.applications = applications;
        this.calls = calls;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    AssignmentView one(UUID id) {
        var assignment = assignments.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!actors.current().hasAny("officer", "auditor")) {
            var mine = experts.current().filter(me -> assignment.belongsTo(me.id()));
            if (mine.isEmpty() || assignment.state() == AssignmentState.VOIDED) throw new Refusal(NOT_FOUND);
            audit.record("assignment", id, "READ", null, null, null);
        }
        var application = applications.find(assignment.applicationId()).orElseThrow();
        return AssignmentView.from(
                assignment, application, applications.content(application.id()), calls.get(assignment.callId()));
    }

    Page<AssignmentSummary> mine(Paging paging) {
        var rows = assignments.of(experts.me().id(), paging.afterId(), paging.rows());
        var known =
                applications.byId(rows.stream().map(Assignment::applicationId).toList());
        return Page.of(
                rows,
                paging.limit,
                Assignment::id,
                a -> AssignmentSummary.from(a, known.get(a.applicationId()), null, null));
    }

    Page<AssignmentSummary> inRound(
            UUID roundId, @Nullable UUID applicationId, @Nullable AssignmentState state, Paging paging) {
        var rows = assignments.inRound(roundId, applicationId, state, paging.afterId(), paging.rows());
        var known =
                applications.byId(rows.stream().map(Assignment::applicationId).toList());
        var names =
                experts.names(rows.stream().map(Assignment::expertId).distinct().toList());
        return Page.of(
                rows,
                paging.limit,
                Assignment::id,
                a -> AssignmentSummary.from(a, known.get(a.applicationId()), a.expertId(), names.get(a.expertId())));
    }
}
