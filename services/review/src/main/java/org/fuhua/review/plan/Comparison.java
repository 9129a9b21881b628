package org.fuhua.review.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.review.matching.Greedy;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Search;

/// Works out the other objectives, and what greed would give, beside the plan that was asked for.
final class Comparison {
    private Comparison() {}

    static List<Compared> of(Search search, Bounds bounds, Outcome.Solved asked, Duration patience) {
        var compared = new ArrayList<Compared>();
        for (var objective : Objective.values()) {
            var outcome =
                    objective == bounds.objective() ? asked : search.run(objective, bounds.candidates(), patience);
            if (outcome instanceof Outcome.Solved solved)
                compared.add(Compared.of(
                        objective.name(), solved.problem(), solved.solution().chosen()));
            if (objective == Objective.SUM)
                compared.add(Compared.of("GREEDY", outcome.problem(), Greedy.assign(outcome.problem())));
        }
        return List.copyOf(compared);
    }
}
