package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Ends an entry of the library in another one of the same person. Addresses, bars and, where the other has none, the
/// account go over; what the entry says of units, people and interests stays and counts for the other.
@ApplicationScoped
public class MergeExpert {
    private final Experts experts;
    private final ExpertKeys keys;
    private final Bars bars;
    private final Event<ExpertMerged> mergers;
    private final Event<ExpertChanged> changes;

    MergeExpert(
            Experts experts, ExpertKeys keys, Bars bars, Event<ExpertMerged> mergers, Event<ExpertChanged> changes) {
        this.experts = experts;
        this.keys = keys;
        this.bars = bars;
        this.mergers = mergers;
        this.changes = changes;
    }

    @Transactional(TxType.MANDATORY)
    public void handle(UUID expertId, UUID intoExpertId) {
        var ended = experts.findByIdOptional(expertId).orElseThrow(() -> new Refusal(NOT_FOUND));
        var kept = experts.findByIdOptional(intoExpertId).orElseThrow(() -> new Refusal(NOT_FOUND));
        var account = ended.mergeInto(kept);
        // An account belongs to one entry at a time.
        experts.flush();
        if (account != null) kept.takeAccount(account);
        experts.update("mergedInto = ?1 where mergedInto = ?2", intoExpertId, expertId);
        keys.update("expertId = ?1 where expertId = ?2", intoExpertId, expertId);
        bars.update("expertId = ?1 where expertId = ?2", intoExpertId, expertId);
        experts.flush();
        mergers.fire(new ExpertMerged(expertId, intoExpertId));
        // What either of them had conflicts with, both have now.
        changes.fire(new ExpertChanged(intoExpertId));
    }
}
