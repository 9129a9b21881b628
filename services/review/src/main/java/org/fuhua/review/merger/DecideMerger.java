package org.fuhua.review.merger;

import static org.fuhua.review.ReviewProblem.EXPERT_MERGED_ALREADY;
import static org.fuhua.review.ReviewProblem.EXPERT_MERGER_OWN_CASE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.expert.MergeExpert;

/// A second officer carries a merger out, or finds that the two are different people. Nobody decides on their own
/// entry.
@ApplicationScoped
class DecideMerger {
    private final Mergers mergers;
    private final MergeExpert mergeExpert;
    private final ExpertLookup experts;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    DecideMerger(
            Mergers mergers, MergeExpert mergeExpert, ExpertLookup experts, Actors actors, Audit audit, Clock clock) {
        this.mergers = mergers;
        this.mergeExpert = mergeExpert;
        this.experts = experts;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, boolean accepted, String reason) {}

    @Transactional
    void handle(Command command) {
        var merger = mergers.get(command.id());
        command.expected().check(merger.version());
        var pair = merger.pair();
        checkWithoutPart(pair);
        var before = merger.state();
        merger.decide(command.accepted(), command.reason(), actors.current().subject(), clock.instant());
        mergers.flush();
        if (command.accepted()) {
            for (var id : List.of(pair.expertId(), pair.intoExpertId()))
                if (experts.find(id).filter(found -> found.id().equals(id)).isEmpty())
                    throw new Refusal(EXPERT_MERGED_ALREADY);
            mergeExpert.handle(pair.expertId(), pair.intoExpertId());
            audit.record("expert", pair.expertId(), "MERGE", null, null, command.reason());
        }
        var action = command.accepted() ? "CARRY_OUT" : "REFUSE";
        audit.record("expert-merger", merger.id(), action, before, merger.state(), command.reason());
    }

    private void checkWithoutPart(Merger.Pair pair) {
        var me = experts.current().map(ExpertFacts::id);
        if (me.filter(id -> id.equals(pair.expertId()) || id.equals(pair.intoExpertId()))
                .isPresent()) throw new Refusal(EXPERT_MERGER_OWN_CASE);
    }
}
