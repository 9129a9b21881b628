package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Says what is wrong with an assignment, knowing nothing of how it was found: bounds and panels that are
/// not kept, figures that do not add up, a proof that does not prove.
public final class Checker {
    private Checker() {}

    /// @return what is wrong, in English; nothing when everything holds
    public static List<String> check(Problem problem, Objective objective, Solution solution) {
        var wrong = new ArrayList<String>();
        var chosen = new BitSet();
        for (int edge : solution.chosen())
            if (edge < 0 || edge >= problem.pairs()) wrong.add("pair %d is not eligible".formatted(edge));
            else if (chosen.get(edge)) wrong.add("pair %d is there twice".formatted(edge));
            else chosen.set(edge);
        if (!wrong.isEmpty()) return wrong;
        bounds(problem, chosen, wrong);
        figures(problem, chosen, solution, wrong);
        if (objective == Objective.SUM) proof(problem, solution, wrong);
        return wrong;
    }

    private static void bounds(Problem problem, BitSet chosen, List<String> wrong) {
        var got = new int[problem.places().size()];
        var load = new int[problem.readers().size()];
        chosen.stream().forEach(edge -> {
            got[problem.placeOf(edge)]++;
            load[problem.reader[edge]]++;
        });
        for (int p = 0; p < got.length; p++) {
            var place = problem.places().get(p);
            if (got[p] != place.needs())
                wrong.add("%s gets %d experts, not %d".formatted(place.number(), got[p], place.needs()));
        }
        panels(problem, chosen, wrong);
        for (int r = 0; r < load.length; r++) {
            var reader = problem.readers().get(r);
            if (load[r] < reader.min() || load[r] > reader.max())
                wrong.add(
                        "expert %s gets %d, not %d to %d".formatted(reader.id(), load[r], reader.min(), reader.max()));
        }
    }

    private static void panels(Problem problem, BitSet chosen, List<String> wrong) {
        for (int p = 0; p < problem.places().size(); p++) {
            var place = problem.places().get(p);
            for (int q = 0; q < problem.qualities().size(); q++) {
                int have = 0;
                for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                    if (chosen.get(e) && problem.has(e, q)) have++;
                if (have < place.due(q))
                    wrong.add("%s gets %d of %s, not %d"
                            .formatted(place.number(), have, problem.qualities().get(q), place.due(q)));
            }
        }
    }

    private static void figures(Problem problem, BitSet chosen, Solution solution, List<String> wrong) {
        var counted = Solution.of(problem, chosen);
        if (counted.total() != solution.total())
            wrong.add("the total is %d, not %d".formatted(counted.total(), solution.total()));
        if (counted.worst() != solution.worst())
            wrong.add("the worst is served %d, not %d".formatted(counted.worst(), solution.worst()));
        if (counted.connection().groups() != solution.connection().groups())
            wrong.add("the experts are %d groups, not %d"
                    .formatted(
                            counted.connection().groups(), solution.connection().groups()));
        if (solution.connection().exchanges() == 0 && solution.connection().cost() != 0)
            wrong.add("nothing was exchanged that could have cost anything");
        if (solution.totalBound() != null && solution.total() > solution.totalBound())
            wrong.add("the total is above its bound");
        if (solution.worstBound() != null && solution.worst() > solution.worstBound())
            wrong.add("the worst is above its bound");
    }

    private static void proof(Problem problem, Solution solution, List<String> wrong) {
        if (solution.prices().size() != problem.readers().size()) {
            wrong.add("there is not one price for each expert");
            return;
        }
        var worth = Worth.keeping(problem);
        var prices = solution.prices().stream().mapToLong(Long::longValue).toArray();
        long gap = Proof.bound(problem, worth, prices) - Proof.worth(worth, solution.chosen());
        // Where qualities cross, prices need not reach the best; that the bound is below theirs is what can be checked.
        boolean crossing = problem.isComposed() && !new Families(problem).isComplete();
        if (crossing
                ? gap < 0 || above(solution, gap)
                : gap != solution.connection().cost())
            wrong.add("by the prices, another assignment could be worth %d more".formatted(gap));
    }

    private static boolean above(Solution solution, long gap) {
        return solution.totalBound() != null && solution.totalBound() - solution.total() > gap;
    }
}
