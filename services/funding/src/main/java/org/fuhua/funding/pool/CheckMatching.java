package org.fuhua.funding.pool;

import static org.fuhua.funding.FundingProblem.COFUNDERS_BEHIND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Keeps money of a pool back while somebody who funds it has not brought the share that goes with what others brought
/// (配套资金到位).
@ApplicationScoped
public class CheckMatching {
    private final Cofunders cofunders;

    CheckMatching(Cofunders cofunders) {
        this.cofunders = cofunders;
    }

    public void handle(UUID poolId) {
        var matching = new Matching(cofunders.of(List.of(poolId)).getOrDefault(poolId, List.of()));
        for (var cofunder : matching.cofunders())
            if (matching.owes(cofunder).isPositive())
                throw new Refusal(COFUNDERS_BEHIND, "cofunder", cofunder.nameZh(), "owes", matching.owes(cofunder));
    }
}
