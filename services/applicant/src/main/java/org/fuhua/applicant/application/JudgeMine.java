package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.eligibility.Candidate;
import org.fuhua.applicant.eligibility.Conduct;
import org.fuhua.applicant.eligibility.Past;
import org.fuhua.applicant.integrity.Decided;
import org.fuhua.applicant.integrity.Decisions;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.applicant.profile.Profiles;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;

/// Holds many organisations of one reader against calls: as many queries as for one organisation and one call.
@ApplicationScoped
class JudgeMine {
    /// Organisations of the reader that are looked at for the overview, and calls that are.
    static final int ORGANISATIONS_MOST = 30;

    static final int CALLS_MOST = 60;
    private static final UUID FIRST = new UUID(0, 0);

    private final Applications applications;
    private final PastApplications past;
    private final PublishedCalls calls;
    private final Profiles profiles;
    private final Decisions decisions;
    private final Standings standings;
    private final Actors actors;
    private final Clock clock;

    JudgeMine(
            Applications applications,
            PastApplications past,
            PublishedCalls calls,
            Profiles profiles,
            Decisions decisions,
            Standings standings,
            Actors actors,
            Clock clock) {
        this.applications = applications;
        this.past = past;
        this.calls = calls;
        this.profiles = profiles;
        this.decisions = decisions;
        this.standings = standings;
        this.actors = actors;
        this.clock = clock;
    }

    /// One call and all organisations of the reader, page by page.
    @Transactional
    Page<EligibilityView> of(UUID callId, Paging paging) {
        var now = clock.instant();
        var call = calls.newest(callId);
        var mine = standings.of(actors.current().subject(), paging.afterId(), paging.rows());
        var known = known(List.of(call), mine, now);
        return Page.of(
                mine,
                paging.limit,
                Standing::organisationId,
                standing -> EligibilityView.of(
                        callId, standing.organisationId(), JudgeEligibility.day(now), known.judge(call, standing)));
    }

    /// Open calls that an organisation of the reader may apply to, the next to close first. Those that the reader
    /// may not write for are left out.
    @Transactional
    List<QualificationView> qualifications() {
        var now = clock.instant();
        var mine = standings.of(actors.current().subject(), FIRST, ORGANISATIONS_MOST).stream()
                .filter(Standing::writes)
                .toList();
        if (mine.isEmpty()) return List.of();
        var open = calls.open(now, CALLS_MOST);
        var known = known(open, mine, now);
        return open.stream()
                .map(call -> QualificationView.of(call, known.qualified(call, mine)))
                .filter(view -> !view.organisationIds().isEmpty())
                .toList();
    }

    private Known known(Collection<PublishedCall> held, List<Standing> mine, Instant now) {
        var ids = mine.stream().map(Standing::organisationId).toList();
        var counting = held.stream()
                .filter(call -> call.definition().eligibility().maxPerOrganisation() != null)
                .map(PublishedCall::id)
                .toList();
        boolean history = held.stream().anyMatch(call -> call.conditions().readsHistory());
        boolean integrity = held.stream().anyMatch(call -> call.conditions().readsIntegrity());
        boolean figures = held.stream().anyMatch(call -> !call.conditions().isEmpty());
        return new Known(
                applications.living(counting, ids),
                history ? past.of(ids, JudgeEligibility.NOT_BEGUN) : Map.of(),
                figures ? profiles.stated(ids) : Map.of(),
                integrity ? decisions.on(ids) : Map.of(),
                now);
    }

    /// What was read of the organisations, all at once.
    private record Known(
            Map<Applications.Answer, Long> others,
            Map<UUID, List<Past>> handedIn,
            Map<UUID, EnterpriseProfile> stated,
            Map<UUID, List<Decided>> decided,
            Instant now) {

        List<Finding> judge(PublishedCall call, Standing standing) {
            var id = standing.organisationId();
            var candidate = new Candidate(
                    standing,
                    stated.getOrDefault(id, EnterpriseProfile.EMPTY),
                    call.conditions().readsHistory() ? handedIn.getOrDefault(id, List.of()) : List.of(),
                    new Conduct(decided.getOrDefault(id, List.of()), null),
                    JudgeEligibility.day(now));
            return JudgeEligibility.judge(
                    call, candidate, others.getOrDefault(new Applications.Answer(call.id(), id), 0L), null);
        }

        List<UUID> qualified(PublishedCall call, List<Standing> organisations) {
            return organisations.stream()
                    .filter(standing ->
                            judge(call, standing).stream().noneMatch(finding -> finding.result() == Result.UNMET))
                    .map(Standing::organisationId)
                    .toList();
        }
    }
}
