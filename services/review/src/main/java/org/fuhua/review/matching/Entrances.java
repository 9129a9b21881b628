package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.fuhua.review.matching.Families.Family;

/// By which ways somebody else may come into a panel: one for each set of qualities that its candidates have. Who comes
/// in by it may take the place of those whose qualities the panel has to spare, or whom they equal in them.
final class Entrances {
    private final Problem problem;
    private final Families families;
    private final List<int[]> marks = new ArrayList<>();
    private final int[] first;
    private final int[] place;

    /// How many of the panel have each quality more than are due.
    private final int[][] spare;

    Entrances(Problem problem, Families families, BitSet chosen) {
        this.problem = problem;
        this.families = families;
        int places = problem.places().size();
        first = new int[places + 1];
        spare = new int[places][];
        for (int p = 0; p < places; p++) {
            var family = families.of(p);
            var seen = new BitSet();
            spare[p] = new int[family.size()];
            for (int i = 0; i < family.size(); i++) spare[p][i] = -family.due()[i];
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                seen.set(relevant(family, e));
                if (!chosen.get(e)) continue;
                for (int i = 0; i < family.size(); i++) if (problem.has(e, family.quality()[i])) spare[p][i]++;
            }
            marks.add(seen.stream().toArray());
            first[p + 1] = first[p] + marks.get(p).length;
        }
        place = new int[first[places]];
        for (int p = 0; p < places; p++) Arrays.fill(place, first[p], first[p + 1], p);
    }

    int size() {
        return place.length;
    }

    int place(int entrance) {
        return place[entrance];
    }

    /// @return the way by which a pair would come in
    int of(int p, int edge) {
        return first[p] + Arrays.binarySearch(marks.get(p), relevant(families.of(p), edge));
    }

    /// @return whether this one of the panel may leave for whoever comes in there
    boolean allows(int entrance, int leaving) {
        int p = place[entrance];
        int coming = marks.get(p)[entrance - first[p]];
        var family = families.of(p);
        for (int i = 0; i < family.size(); i++)
            if (spare[p][i] <= 0
                    && problem.has(leaving, family.quality()[i])
                    && (coming >> family.quality()[i] & 1) == 0) return false;
        return true;
    }

    private int relevant(Family family, int edge) {
        int relevant = 0;
        for (int q : family.quality()) if (problem.has(edge, q)) relevant |= 1 << q;
        return relevant;
    }
}
