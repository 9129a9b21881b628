package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.fuhua.review.matching.Problem.Pair;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;

/// Made-up problems; the same seed makes the same one.
final class Instances {
    private Instances() {}

    /// Small and tight: about half of them have an assignment, some readers have a minimum.
    ///
    /// @param eligible share of the pairs that are eligible
    static Problem random(Random random, int places, int readers, double eligible) {
        var ps = new ArrayList<Place>();
        for (int p = 0; p < places; p++) ps.add(new Place(id(random), "N-%03d".formatted(p), 1 + random.nextInt(2), 0));
        var rs = new ArrayList<Reader>();
        int share = Math.ceilDiv(2 * places, readers);
        for (int r = 0; r < readers; r++) {
            int max = 1 + random.nextInt(share + 1);
            rs.add(new Reader(id(random), random.nextInt(4) == 0 ? Math.min(1, max) : 0, max));
        }
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < places; p++)
            for (int r = 0; r < readers; r++)
                if (random.nextDouble() < eligible) pairs.add(new Pair(p, r, random.nextInt(11) * 100_000, false));
        return Problem.of(ps, rs, java.util.List.of(), pairs, 7);
    }

    /// The same with panels that must have some of these qualities, which some readers have.
    static Problem composed(Random random, int places, int readers, double eligible, Kinds kinds) {
        var plain = random(random, places, readers, eligible);
        int count = kinds.bits.length;
        var due = new ArrayList<Place>();
        for (var place : plain.places()) {
            var each = new ArrayList<Integer>();
            for (int q = 0; q < count; q++) each.add(random.nextInt(3) == 0 ? 1 + random.nextInt(place.needs()) : 0);
            due.add(new Place(place.id(), place.number(), place.needs(), place.given(), each));
        }
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < plain.pairs(); e++) {
            var pair = plain.pair(e);
            pairs.add(new Pair(
                    pair.place(),
                    pair.reader(),
                    pair.affinity(),
                    pair.held(),
                    kinds.bits[random.nextInt(count)] | (kinds.crossing ? kinds.bits[random.nextInt(count)] : 0)));
        }
        var names = java.util.stream.IntStream.range(0, count)
                .mapToObj(q -> "Q" + q)
                .toList();
        return Problem.of(due, plain.readers(), plain.kept(), names, pairs, plain.seed());
    }

    /// What somebody may be: one thing or the other, one within the other, or anything together.
    enum Kinds {
        APART(false, 1, 2, 4),
        NESTED(false, 1, 3, 7),
        CROSSING(true, 1, 2, 4, 8);

        final boolean crossing;
        final int[] bits;

        Kinds(boolean crossing, int... bits) {
            this.crossing = crossing;
            this.bits = bits;
        }
    }

    /// Every application needs the same, every expert takes the same, all pairs are eligible.
    static Problem even(Random random, int places, int needs, int readers, int max, int levels) {
        var ps = new ArrayList<Place>();
        for (int p = 0; p < places; p++) ps.add(new Place(id(random), "N-%03d".formatted(p), needs, 0));
        var rs = new ArrayList<Reader>();
        for (int r = 0; r < readers; r++) rs.add(new Reader(id(random), 0, max));
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < places; p++)
            for (int r = 0; r < readers; r++)
                pairs.add(new Pair(
                        p, r, levels == 0 ? 0 : random.nextInt(levels + 1) * (Problem.FULL_AFFINITY / levels), false));
        return Problem.of(ps, rs, java.util.List.of(), pairs, random.nextLong());
    }

    static Problem with(Problem problem, java.util.function.UnaryOperator<Pair> change, long seed) {
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < problem.pairs(); e++) pairs.add(change.apply(problem.pair(e)));
        return Problem.of(problem.places(), problem.readers(), problem.kept(), pairs, seed);
    }

    static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
