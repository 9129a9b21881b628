package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The panel that an application would choose for itself if nobody else wanted anybody: as many as it needs, with the
/// qualities that it must have, worth as much as can be.
///
/// Worked out from how many are chosen and what is still due; exact, whether or not qualities cross. Where so much is
/// due at once that this would be too large, some of it is let go: what is found is then a bound still.
final class BestPanel {
    private static final int LARGEST = 20_000;
    private static final long NONE = Long.MIN_VALUE;

    private final Problem problem;
    private final int place;
    private final int needs;
    private final List<Integer> qualities = new ArrayList<>();
    private final int[] due;
    private final int states;

    private BestPanel(Problem problem, int place) {
        this.problem = problem;
        this.place = place;
        var wanted = problem.places().get(place);
        needs = wanted.needs();
        int size = 1;
        for (int q = 0; q < problem.qualities().size(); q++) {
            if (wanted.due(q) == 0 || (long) size * (wanted.due(q) + 1) * (needs + 1) > LARGEST) continue;
            qualities.add(q);
            size *= wanted.due(q) + 1;
        }
        states = size;
        due = qualities.stream().mapToInt(wanted::due).toArray();
    }

    /// @param chosen numbers of the pairs
    record Best(long worth, int[] chosen) {}

    /// @return the best panel; empty when there is none
    static Optional<Best> of(Problem problem, int place, Worth worth) {
        return new BestPanel(problem, place).find(worth);
    }

    /// One pair more, after those before.
    private record Step(int edge, Step before) {}

    private Optional<Best> find(Worth worth) {
        var value = new long[needs + 1][states];
        for (var row : value) Arrays.fill(row, NONE);
        var steps = new Step[needs + 1][states];
        value[0][states - 1] = 0;
        var after = new HashMap<Integer, int[]>();
        for (int edge : worthwhile(worth)) {
            var next = after.computeIfAbsent(relevant(problem.marks(edge)), this::after);
            long more = worth.of(edge);
            for (int count = needs - 1; count >= 0; count--)
                for (int s = 0; s < states; s++) {
                    if (value[count][s] == NONE) continue;
                    long sum = value[count][s] + more;
                    if (sum <= value[count + 1][next[s]]) continue;
                    value[count + 1][next[s]] = sum;
                    steps[count + 1][next[s]] = new Step(edge, steps[count][s]);
                }
        }
        if (value[needs][0] == NONE) return Optional.empty();
        var chosen = new BitSet();
        for (var step = steps[needs][0]; step != null; step = step.before()) chosen.set(step.edge());
        return Optional.of(new Best(value[needs][0], chosen.stream().toArray()));
    }

    /// @return the few best with the same qualities each; nobody takes more of them
    private List<Integer> worthwhile(Worth worth) {
        Map<Integer, List<Integer>> alike = new HashMap<>();
        for (int e = problem.first[place]; e < problem.first[place + 1]; e++)
            alike.computeIfAbsent(relevant(problem.marks(e)), _ -> new ArrayList<>())
                    .add(e);
        var some = new ArrayList<Integer>();
        for (var edges : alike.values()) {
            edges.sort(Comparator.<Integer>comparingLong(e -> -worth.of(e)).thenComparingInt(e -> e));
            some.addAll(edges.subList(0, Math.min(needs, edges.size())));
        }
        some.sort(Comparator.naturalOrder());
        return some;
    }

    private int relevant(int marks) {
        int relevant = 0;
        for (int q : qualities) relevant |= marks & 1 << q;
        return relevant;
    }

    /// @return what is due after somebody with these qualities came, by what was due before
    private int[] after(int marks) {
        var after = new int[states];
        for (int s = 0; s < states; s++) {
            int rest = s;
            int unit = 1;
            for (int i = 0; i < due.length; i++) {
                int left = rest % (due[i] + 1);
                rest /= due[i] + 1;
                after[s] += unit * ((marks >> qualities.get(i) & 1) != 0 ? Math.max(0, left - 1) : left);
                unit *= due[i] + 1;
            }
        }
        return after;
    }
}
