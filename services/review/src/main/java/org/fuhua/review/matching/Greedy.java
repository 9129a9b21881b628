package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What somebody with a list would do: the best pair first, then the next one that still fits. Only for comparison: it
/// may leave places empty, and minimum loads are nothing to it.
public final class Greedy {
    private Greedy() {}

    /// @return numbers of the pairs; not complete where the last ones find nobody free
    public static List<Integer> assign(Problem problem) {
        var ties = new Ties(problem);
        var order = new ArrayList<long[]>(problem.pairs());
        for (int p = 0; p < problem.places().size(); p++)
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                order.add(new long[] {((long) -problem.affinity[e] << 32) + ties.of(p, problem.reader[e]), p, e});
        order.sort(Comparator.comparingLong(one -> one[0]));
        var room = new Room(problem);
        var chosen = new BitSet();
        for (var one : order) {
            int place = (int) one[1];
            int edge = (int) one[2];
            int reader = problem.reader[edge];
            if (room.needs[place] == 0 || room.max[reader] == 0) continue;
            room.take(edge, place, reader);
            chosen.set(edge);
        }
        return chosen.stream().boxed().toList();
    }
}
