package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.reading.ConfidentialDocument.PROPOSAL;
import static org.fuhua.review.reading.ConfidentialDocument.SHEET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.reading.KeepReading;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Shows assignments: experts their own that stand, officers and auditors all. That a proposal was read is kept.
@ApplicationScoped
class ReadAssignments {
    private final Assignments assignments;
    private final ExpertLookup experts;
    private final ApplicationLookup applications;
    private final CallLookup calls;
    private final Withholding withholding;
    private final Actors actors;
    private final Audit audit;
    private final KeepReading readings;

    ReadAssignments(
            Assignments assignments,
            ExpertLookup experts,
            ApplicationLookup applications,
            CallLookup calls,
            Withholding withholding,
            Actors actors,
            Audit audit,
            KeepReading readings) {
        this.assignments = assignments;
        this.experts = experts;
        this.applications = applications;
        this.calls = calls;
        this.withholding = withholding;
        this.actors = actors;
        this.audit = audit;
        this.readings = readings;
    }

    @Transactional
    AssignmentView one(UUID id) {
        var me = experts.current().map(ExpertFacts::id);
        var found = assignments.findByIdOptional(id);
        var known = applications.find(found.map(Assignment::applicationId).orElse(id));
        boolean reader = found.filter(one -> me.filter(one::belongsTo).isPresent())
                .filter(one -> one.state() != AssignmentState.VOIDED)
                .isPresent();
        if (!reader && (!actors.current().hasAny("officer", "auditor") || withholding.hides(known.orElse(null))))
            throw new Refusal(NOT_FOUND);
        var assignment = found.orElseThrow(() -> new Refusal(NOT_FOUND));
        var application = known.orElseThrow();
        audit.record("assignment", id, "READ", null, null, null);
        readings.of(reader ? PROPOSAL : SHEET, application);
        var call = calls.get(assignment.callId());
        return AssignmentView.from(
                assignment,
                application,
                applications.content(application.id()),
                call,
                reader && call.blindness().hidesApplicant());
    }

    Page<AssignmentSummary> mine(Paging paging) {
        var rows = assignments.of(experts.me().id(), paging.afterId(), paging.rows());
        var blind = calls.byId(rows.stream().map(Assignment::callId).distinct().toList()).values().stream()
                .filter(call -> call.blindness().hidesApplicant())
                .map(Call::id)
                .collect(Collectors.toSet());
        var known =
                applications.byId(rows.stream().map(Assignment::applicationId).toList());
        return Page.of(
                rows,
                paging.limit,
                Assignment::id,
                a -> AssignmentSummary.from(a, known.get(a.applicationId()), blind.contains(a.callId()), null, null));
    }

    /// @return by number alone: nothing else of what one has to keep away from
    Page<VoidedView> voided(Paging paging) {
        var rows = assignments.voidedOf(experts.me().id(), paging.afterId(), paging.rows());
        var known =
                applications.byId(rows.stream().map(Assignment::applicationId).toList());
        return Page.of(
                rows,
                paging.limit,
                Assignment::id,
                one -> new VoidedView(one.id(), known.get(one.applicationId()).number()));
    }

    Page<AssignmentSummary> inRound(
            UUID roundId, @Nullable UUID applicationId, @Nullable AssignmentState state, Paging paging) {
        var withheld = assignments.callOf(roundId).map(withholding::in).orElse(Set.of());
        var rows = assignments.inRound(roundId, applicationId, state, withheld, paging.afterId(), paging.rows());
        var known =
                applications.byId(rows.stream().map(Assignment::applicationId).toList());
        var names =
                experts.names(rows.stream().map(Assignment::expertId).distinct().toList());
        return Page.of(
                rows,
                paging.limit,
                Assignment::id,
                a -> AssignmentSummary.from(
                        a, known.get(a.applicationId()), false, a.expertId(), names.get(a.expertId())));
    }
}
