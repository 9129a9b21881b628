package org.fuhua.review.matching;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Prices of experts under which a cheapest assignment is what every application would choose for itself.
///
/// They are the shortest ways through what can still be exchanged (the residual graph of a flow); where a panel
/// must have qualities, an expert is exchanged only for one whose place the panel allows them to take. A reader who
/// is full has a price of zero or more, one at the minimum of zero or less, any other of zero. With them anyone can
/// check in one pass that no other assignment is worth more ([Proof]); how they were found does not matter then.
final class Prices {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final Problem problem;
    private final Room room;
    private final Worth worth;
    private final @Nullable Entrances entrances;

    private final long[] ofReader;
    private final long[] ofEntrance;
    private long source;

    // The pairs that are not chosen, by reader.
    private final int[] firstOfReader;
    private final int[] entrance;
    private final long[] gain;

    // Those that are, by place.
    private final int[] firstOfPlace;
    private final int[] taken;

    private final int[] load;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;

    private Prices(Problem problem, Room room, BitSet chosen, Worth worth, @Nullable Families families) {
        this.problem = problem;
        this.room = room;
        this.worth = worth;
        entrances = families == null ? null : new Entrances(problem, families, chosen);
        int readers = problem.readers().size();
        int places = problem.places().size();
        ofReader = new long[readers];
        ofEntrance = new long[entrances == null ? places : entrances.size()];
        Arrays.fill(ofEntrance, FAR);
        queue = new int[readers];
        queued = new boolean[readers];
        load = new int[readers];
        firstOfReader = new int[readers + 1];
        firstOfPlace = new int[places + 1];
        int count = 0;
        for (int e = 0; e < problem.pairs(); e++) {
            if (!room.isFree(e)) continue;
            if (chosen.get(e)) load[problem.reader[e]]++;
            else firstOfReader[problem.reader[e] + 1]++;
        }
        for (int r = 0; r < readers; r++) {
            count += load[r];
            firstOfReader[r + 1] += firstOfReader[r];
        }
        entrance = new int[firstOfReader[readers]];
        gain = new long[entrance.length];
        taken = new int[count];
        int at = 0;
        var next = Arrays.copyOf(firstOfReader, readers);
        for (int p = 0; p < places; p++) {
            firstOfPlace[p] = at;
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                if (!room.isFree(e)) continue;
                if (chosen.get(e)) taken[at++] = e;
                else {
                    int i = next[problem.reader[e]]++;
                    entrance[i] = entrances == null ? p : entrances.of(p, e);
                    gain[i] = worth.of(e);
                }
            }
        }
        firstOfPlace[places] = at;
    }

    /// @param chosen free pairs of an assignment that nothing beats
    /// @param families what panels must have, and have; null for panels that may be anybody
    static long[] of(Problem problem, Room room, BitSet chosen, Worth worth, @Nullable Families families) {
        return new Prices(problem, room, chosen, worth, families).find();
    }

    private long[] find() {
        for (int r = 0; r < ofReader.length; r++) push(r);
        while (waiting > 0) {
            int r = pop();
            long price = ofReader[r];
            for (int i = firstOfReader[r]; i < firstOfReader[r + 1]; i++) {
                long offered = price - gain[i];
                if (offered < ofEntrance[entrance[i]]) offer(entrance[i], offered);
            }
            if (load[r] > room.min[r] && price < source) lowerSource(price);
        }
        for (int r = 0; r < ofReader.length; r++) ofReader[r] -= source;
        return ofReader;
    }

    private void offer(int to, long price) {
        ofEntrance[to] = price;
        int p = entrances == null ? to : entrances.place(to);
        for (int i = firstOfPlace[p]; i < firstOfPlace[p + 1]; i++)
            if (entrances == null || entrances.allows(to, taken[i]))
                lower(problem.reader[taken[i]], price + worth.of(taken[i]));
    }

    private void lowerSource(long price) {
        source = price;
        for (int r = 0; r < ofReader.length; r++) if (load[r] < room.max[r]) lower(r, price);
    }

    private void lower(int r, long price) {
        if (price >= ofReader[r]) return;
        ofReader[r] = price;
        push(r);
    }

    private void push(int r) {
        if (queued[r]) return;
        queued[r] = true;
        queue[(head + waiting++) % queue.length] = r;
    }

    private int pop() {
        int r = queue[head];
        head = (head + 1) % queue.length;
        waiting--;
        queued[r] = false;
        return r;
    }
}
