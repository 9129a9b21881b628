package org.fuhua.review.matching;

import java.util.BitSet;

/// What is still open: which pairs may be taken or left, and what they have to fill.
final class Room {
    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final byte[] pairs;
    final int[] needs;
    final int[] min;
    final int[] max;

    Room(Problem problem) {
        pairs = new byte[problem.pairs()];
        needs = problem.places().stream().mapToInt(Problem.Place::needs).toArray();
        min = problem.readers().stream().mapToInt(Problem.Reader::min).toArray();
        max = problem.readers().stream().mapToInt(Problem.Reader::max).toArray();
    }

    /// @param only pairs that may be taken at all
    Room(Problem problem, BitSet only) {
        this(problem);
        for (int e = only.nextClearBit(0); e < pairs.length; e = only.nextClearBit(e + 1)) leave(e);
    }

    int free() {
        int free = 0;
        for (byte pair : pairs) if (pair == FREE) free++;
        return free;
    }

    boolean isFree(int edge) {
        return pairs[edge] == FREE;
    }

    boolean isTaken(int edge) {
        return pairs[edge] == IN;
    }

    void take(int edge, int place, int reader) {
        pairs[edge] = IN;
        needs[place]--;
        max[reader]--;
        min[reader] = Math.max(0, min[reader] - 1);
    }

    void leave(int edge) {
        pairs[edge] = OUT;
    }

    int needed() {
        int needed = 0;
        for (int need : needs) needed += need;
        return needed;
    }
}
