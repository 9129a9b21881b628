package org.fuhua.applicant.merger;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;
import static org.fuhua.applicant.ApplicantProblem.MERGER_INTO_ITSELF;
import static org.fuhua.applicant.ApplicantProblem.MERGER_INTO_UNVERIFIED;
import static org.fuhua.applicant.ApplicantProblem.MERGER_KINDS_DIFFER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.merger.Merger.Pair;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// An officer without part in either organisation proposes that one is a second entry of the other, or takes that back.
@ApplicationScoped
class ProposeMerger {
    private final Mergers mergers;
    private final FindMergers views;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;

    ProposeMerger(
            Mergers mergers, FindMergers views, Standings standings, Audit audit, Actors actors, Ids ids, Clock clock) {
        this.mergers = mergers;
        this.views = views;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    MergerView handle(Pair pair, String reason) {
        if (pair.organisationId().equals(pair.intoOrganisationId()))
            throw new Refusal(MERGER_INTO_ITSELF).at("/intoOrganisationId");
        var organisation = standing(pair.organisationId(), "/organisationId");
        var into = standing(pair.intoOrganisationId(), "/intoOrganisationId");
        if (organisation.kind() != into.kind()) throw new Refusal(MERGER_KINDS_DIFFER).at("/intoOrganisationId");
        if (into.state() != OrganisationState.VERIFIED)
            throw new Refusal(MERGER_INTO_UNVERIFIED).at("/intoOrganisationId");
        var merger = Merger.propose(ids.next(), pair, reason, actors.current().subject(), clock.instant());
        mergers.propose(merger);
        audit.record("merger", merger.id(), "propose", null, merger.state(), reason);
        return views.view(merger);
    }

    @Transactional
    MergerView withdraw(UUID id, ExpectedVersion expected) {
        var merger = mergers.known(id);
        expected.check(merger.version());
        var from = merger.state();
        merger.withdraw(actors.current().subject());
        mergers.flush();
        audit.record("merger", id, "withdraw", from, merger.state(), null);
        return views.view(merger);
    }

    private Standing standing(UUID id, String pointer) {
        standings.requireLiving(id);
        var standing =
                standings.of(id, actors.current().subject()).orElseThrow(() -> new Refusal(NOT_FOUND).at(pointer));
        if (standing.isMember()) throw new Refusal(DECIDES_OWN_CASE);
        return standing;
    }
}
