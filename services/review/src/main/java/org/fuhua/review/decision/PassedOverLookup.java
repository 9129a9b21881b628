package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.departure.PassedOver;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.ranking.RankingLookup;
import org.fuhua.review.round.RoundFacts;

/// What the decisions of a round pass over, by the ranking as it stands now.
@ApplicationScoped
public class PassedOverLookup {
    private final Decisions decisions;
    private final CallLookup calls;
    private final RankingLookup rankings;

    PassedOverLookup(Decisions decisions, CallLookup calls, RankingLookup rankings) {
        this.decisions = decisions;
        this.calls = calls;
        this.rankings = rankings;
    }

    public List<PassedOver> of(RoundFacts round) {
        var awards = new HashMap<UUID, Optional<Money>>();
        decisions
                .of(round.id())
                .forEach(d -> awards.put(
                        d.applicationId(), Optional.ofNullable(d.facts().award())));
        var call = calls.get(round.callId());
        return PassedOver.in(rankings.of(round), call.budget(), call.maxAward(), awards);
    }
}
