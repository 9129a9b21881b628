package org.fuhua.review.round;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.AssignmentLookup.Progress;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.withholding.Withholding;

/// Shows calls, rounds and their applications; a page takes a fixed number of queries, however long it is.
///
/// What is kept from whoever looks is left out of lists and counts; a round says how many applications that are.
@ApplicationScoped
class ReadRounds {
    private final Rounds rounds;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final Withholding withholding;

    ReadRounds(
            Rounds rounds,
            CallLookup calls,
            ApplicationLookup applications,
            AssignmentLookup assignments,
            Withholding withholding) {
        this.rounds = rounds;
        this.calls = calls;
        this.applications = applications;
        this.assignments = assignments;
        this.withholding = withholding;
    }

    RoundView one(UUID id) {
        var round = rounds.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return views(List.of(round)).getFirst();
    }

    Page<RoundView> after(Paging paging) {
        return Page.of(views(rounds.after(paging.afterId(), paging.rows())), paging.limit, RoundView::id, v -> v);
    }

    Page<CallView> calls(Paging paging) {
        var rows = calls.after(paging.afterId(), paging.rows());
        var ids = rows.stream().map(Call::id).toList();
        var counts = applications.counts(ids);
        var roundIds = rounds.ofCalls(ids).stream().collect(Collectors.toMap(Round::callId, Round::id));
        return Page.of(
                rows,
                paging.limit,
                Call::id,
                call -> CallView.from(call, counts.getOrDefault(call.id(), 0L), roundIds.get(call.id())));
    }

    Page<RoundApplicationView> applications(UUID roundId, Paging paging) {
        var round = rounds.findByIdOptional(roundId).orElseThrow(() -> new Refusal(NOT_FOUND));
        var withheld = withholding.in(round.callId());
        var rows = applications.of(round.callId(), withheld, paging.afterKey(""), paging.rows());
        var progress = assignments.progressOfApplications(
                rows.stream().map(Application::id).toList());
        return Page.of(
                rows,
                paging.limit,
                Application::number,
                a -> RoundApplicationView.from(
                        a, progress.getOrDefault(a.id(), Progress.NONE), round.reviewsPerApplication()));
    }

    private List<RoundView> views(List<Round> page) {
        var callIds = page.stream().map(Round::callId).toList();
        var known = calls.byId(callIds);
        var counts = applications.counts(callIds);
        var withheld = withholding.in(callIds);
        var without = withheld.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var progress = assignments.progressOfRounds(page.stream().map(Round::id).toList(), without);
        return page.stream()
                .map(r -> RoundView.from(
                        r,
                        known.get(r.callId()),
                        counts.getOrDefault(r.callId(), 0L),
                        withheld.getOrDefault(r.callId(), Set.of()).size(),
                        progress.getOrDefault(r.id(), Progress.NONE)))
                .toList();
    }
}
