package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The qualities that the panel of each application must have, as families: of any two, one lies within the other or
/// they have nothing in common (专家组构成). Such families are solved by a flow, exactly.
///
/// Where an application wants qualities that cross, only some of them make a family; then what a flow finds is a bound
/// and a beginning, and [PanelProgramme] does the rest.
final class Families {
    private static final Family ANYBODY = new Family(new int[0], new int[0], new int[0]);

    /// @param quality the widest first, each after what it lies within
    /// @param due how many of the panel must have it
    /// @param parent position of what it lies within; -1 for those that lie within none
    record Family(int[] quality, int[] due, int[] parent) {
        int size() {
            return quality.length;
        }

        /// @return position of the narrowest quality among these; -1 for none
        int narrowest(int marks) {
            for (int i = quality.length - 1; i >= 0; i--) if ((marks >> quality[i] & 1) != 0) return i;
            return -1;
        }
    }

    private final Family[] families;
    private final int[] first;
    private boolean complete = true;

    Families(Problem problem) {
        families = new Family[problem.places().size()];
        first = new int[families.length + 1];
        for (int p = 0; p < families.length; p++) {
            families[p] = problem.isComposed() ? family(problem, p) : ANYBODY;
            first[p + 1] = first[p] + families[p].size();
        }
    }

    Family of(int place) {
        return families[place];
    }

    /// @return number of the first quality of a place, counted over all places
    int first(int place) {
        return first[place];
    }

    int size() {
        return first[families.length];
    }

    /// @return whether nothing that is wanted was left out
    boolean isComplete() {
        return complete;
    }

    private Family family(Problem problem, int p) {
        var place = problem.places().get(p);
        int count = problem.qualities().size();
        var have = new int[count];
        for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
            for (int q = 0; q < count; q++) if (problem.has(e, q)) have[q]++;
        int eligible = problem.first[p + 1] - problem.first[p];
        // Whoever has it or not makes no difference where everybody has it.
        var wanted = IntStream.range(0, count)
                .filter(q -> place.due(q) > 0 && (have[q] < eligible || place.due(q) > place.needs()))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(q -> -place.due(q)).thenComparingInt(q -> have[q]))
                .toList();
        if (wanted.isEmpty()) return ANYBODY;
        var kept = new ArrayList<Integer>();
        for (int q : wanted)
            if (kept.stream().noneMatch(other -> cross(problem, p, q, other))) kept.add(q);
            else complete = false;
        kept.sort(Comparator.<Integer>comparingInt(q -> -have[q]).thenComparingInt(q -> q));
        return new Family(
                kept.stream().mapToInt(q -> q).toArray(),
                kept.stream().mapToInt(place::due).toArray(),
                IntStream.range(0, kept.size())
                        .map(i -> parent(problem, p, kept, i))
                        .toArray());
    }

    private static int parent(Problem problem, int p, List<Integer> kept, int i) {
        for (int above = i - 1; above >= 0; above--)
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                if (problem.has(e, kept.get(i)) && problem.has(e, kept.get(above))) return above;
        return -1;
    }

    private static boolean cross(Problem problem, int p, int one, int other) {
        boolean both = false;
        boolean onlyOne = false;
        boolean onlyOther = false;
        for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
            boolean isOne = problem.has(e, one);
            boolean isOther = problem.has(e, other);
            both |= isOne && isOther;
            onlyOne |= isOne && !isOther;
            onlyOther |= !isOne && isOther;
        }
        return both && onlyOne && onlyOther;
    }
}
