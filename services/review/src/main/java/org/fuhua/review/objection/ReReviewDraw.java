package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.TOO_FEW_EXPERTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;

/// Draws the experts of a re-review (随机抽取): those who share a field with the application first, each group in an
/// order that follows from the seed, so that anybody can draw it again. A pure function.
final class ReReviewDraw {
    private ReReviewDraw() {}

    /// @param candidates who may judge the application and never did
    static List<ExpertFacts> of(List<ExpertFacts> candidates, List<String> fields, int experts, UUID seed) {
        if (candidates.size() < experts)
            throw new Refusal(TOO_FEW_EXPERTS, "available", candidates.size()).at("/experts");
        var ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparing(ExpertFacts::id));
        Collections.shuffle(ordered, new Random(seed.getMostSignificantBits() ^ seed.getLeastSignificantBits()));
        var sought = new HashSet<>(fields);
        ordered.sort(Comparator.comparing(expert -> expert.fields().stream().noneMatch(sought::contains)));
        return List.copyOf(ordered.subList(0, experts));
    }
}
