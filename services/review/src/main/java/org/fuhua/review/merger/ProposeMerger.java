package org.fuhua.review.merger;

import static org.fuhua.review.ReviewProblem.EXPERT_MERGED_ALREADY;
import static org.fuhua.review.ReviewProblem.EXPERT_MERGER_INTO_ITSELF;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;

/// An officer proposes that one entry is a second one of the same person, or takes that back.
@ApplicationScoped
class ProposeMerger {
    private final Mergers mergers;
    private final ExpertLookup experts;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ProposeMerger(Mergers mergers, ExpertLookup experts, Actors actors, Audit audit, Ids ids, Clock clock) {
        this.mergers = mergers;
        this.experts = experts;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UUID handle(Merger.Pair pair, String reason) {
        if (pair.expertId().equals(pair.intoExpertId()))
            throw new Refusal(EXPERT_MERGER_INTO_ITSELF).at("/intoExpertId");
        checkStanding(pair.expertId(), "/expertId");
        checkStanding(pair.intoExpertId(), "/intoExpertId");
        var merger = Merger.propose(ids.next(), pair, reason, actors.current().subject(), clock.instant());
        mergers.propose(merger);
        audit.record("expert-merger", merger.id(), "PROPOSE", null, merger.state(), reason);
        return merger.id();
    }

    @Transactional
    void withdraw(UUID id, ExpectedVersion expected) {
        var merger = mergers.get(id);
        expected.check(merger.version());
        var before = merger.state();
        merger.withdraw(actors.current().subject());
        audit.record("expert-merger", id, "WITHDRAW", before, merger.state(), null);
        mergers.flush();
    }

    /// An entry that became another one answers with that one.
    private void checkStanding(UUID id, String pointer) {
        var expert = experts.find(id).orElseThrow(() -> new Refusal(UNKNOWN_EXPERT).at(pointer));
        if (!expert.id().equals(id)) throw new Refusal(EXPERT_MERGED_ALREADY).at(pointer);
    }
}
