package org.fuhua.review.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// Whom an application may have, cut to the best so that a problem stays small, or for a random draw to some at random.
///
/// Whoever must keep away (回避) is no candidate, whatever else holds: conflicts are never a matter of weight.
public final class Candidates {
    private static final int READER_BITS = 20;
    private static final int TIE_BITS = 23;

    /// Share of the candidates that are kept for a quality which a panel must have: so many, and more where needed.
    private static final int QUALIFIED = 5;

    private final List<Problem.Place> places;
    private final List<Problem.Reader> readers;
    private final Standing standing;
    private final Affinities affinities;
    private final IntFunction<int[]> barred;
    private final Qualities qualities;
    private final long seed;
    private final long[] readerKeys;

    // Scratch of one application at a time.
    private final int[] affinity;
    private final int[] mark;
    private int stamp;

    /// What stands already.
    ///
    /// @param kept stays in any case and is no candidate
    /// @param held may be moved when nothing else is possible, and always is a candidate
    public record Standing(List<Problem.Kept> kept, Set<Problem.Kept> held) {
        public static final Standing NOTHING = new Standing(List.of(), Set.of());
    }

    /// What an expert brings to the panel of an application, where panels are composed.
    public interface Qualities {
        Qualities NONE = new Qualities() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public int of(int place, int reader) {
                return 0;
            }
        };

        /// @return the qualities there are
        List<String> names();

        /// @return bit `q` for each quality that the reader has for the place
        int of(int place, int reader);
    }

    /// For panels that may be anybody.
    public Candidates(
            List<Problem.Place> places,
            List<Problem.Reader> readers,
            Standing standing,
            Affinities affinities,
            IntFunction<int[]> barred,
            long seed) {
        this(places, readers, standing, affinities, barred, Qualities.NONE, seed);
    }

    /// @param readers by id, so that the order in which they are known decides nothing; places likewise
    /// @param barred readers who must keep away from a place, also because they have it
    public Candidates(
            List<Problem.Place> places,
            List<Problem.Reader> readers,
            Standing standing,
            Affinities affinities,
            IntFunction<int[]> barred,
            Qualities qualities,
            long seed) {
        this.places = places;
        this.readers = readers;
        this.standing = standing;
        this.affinities = affinities;
        this.barred = barred;
        this.qualities = qualities;
        this.seed = seed;
        readerKeys = readers.stream().mapToLong(r -> Ties.key(~seed, r.id())).toArray();
        affinity = new int[readers.size()];
        mark = new int[readers.size()];
    }

    /// @param problem with the candidates that were kept
    /// @param cut applications that have more of them
    record Kept(Problem problem, BitSet cut) {}

    /// @param limits how many candidates to keep, by application
    /// @param wide experts of whom no pair is cut
    Kept keep(Objective objective, int[] limits, BitSet wide) {
        var first = new int[places.size() + 1];
        var pairs = new Pairs();
        var held = new BitSet();
        var cut = new BitSet();
        var heldReaders = new int[places.size()][];
        standing.held().forEach(one -> {
            var before = heldReaders[one.place()];
            var after = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
            after[after.length - 1] = one.reader();
            heldReaders[one.place()] = after;
        });
        for (int p = 0; p < places.size(); p++) {
            if (places.get(p).needs() > 0) {
                var mine = heldReaders[p] == null ? new int[0] : heldReaders[p];
                cut.set(p, one(p, objective, limits[p], wide, mine, pairs));
                for (int e = first[p]; e < pairs.size; e++) if (contains(mine, pairs.reader[e])) held.set(e);
            }
            first[p + 1] = pairs.size;
        }
        var reader = Arrays.copyOf(pairs.reader, pairs.size);
        return new Kept(
                new Problem(
                        places,
                        readers,
                        standing.kept(),
                        qualities.names(),
                        first,
                        reader,
                        Arrays.copyOf(pairs.affinity, pairs.size),
                        marks(first, reader),
                        held,
                        seed),
                cut);
    }

    private int[] marks(int[] first, int[] reader) {
        if (qualities.names().isEmpty()) return new int[0];
        var marks = new int[reader.length];
        for (int p = 0; p < places.size(); p++)
            for (int e = first[p]; e < first[p + 1]; e++) marks[e] = qualities.of(p, reader[e]);
        return marks;
    }

    private static boolean contains(int[] some, int one) {
        for (int each : some) if (each == one) return true;
        return false;
    }

    /// @return whether candidates were left out
    private boolean one(int place, Objective objective, int limit, BitSet wide, int[] held, Pairs pairs) {
        int barredMark = ++stamp;
        int toldMark = ++stamp;
        int takenMark = ++stamp;
        for (int r : barred.apply(place)) mark[r] = barredMark;
        var told = new Told(barredMark, toldMark);
        affinities.of(place, told);
        int from = pairs.size;
        for (int r : held) take(r, toldMark, takenMark, pairs);
        wide.stream().filter(r -> mark[r] != barredMark).forEach(r -> take(r, toldMark, takenMark, pairs));
        long key = Ties.key(seed, places.get(place).id());
        qualified(place, objective == Objective.RANDOM, key, limit, barredMark, toldMark, takenMark, pairs);
        if (objective != Objective.RANDOM) best(told, key, from + limit, toldMark, takenMark, pairs);
        boolean left = anybody(key, from + limit, barredMark, toldMark, takenMark, pairs);
        pairs.sort(from);
        return left;
    }

    /// Takes the best of those who have what the panel must have, so that they are not all cut by others.
    private void qualified(
            int place, boolean blind, long key, int limit, int barredMark, int toldMark, int takenMark, Pairs pairs) {
        for (int q = 0; q < qualities.names().size(); q++) {
            if (places.get(place).due(q) == 0) continue;
            int bit = 1 << q;
            var order = new long[readers.size()];
            int size = 0;
            int have = 0;
            for (int r = 0; r < order.length; r++) {
                if ((qualities.of(place, r) & bit) == 0) continue;
                if (mark[r] == takenMark) have++;
                if (!open(r, barredMark, takenMark)) continue;
                int fits = blind || mark[r] != toldMark ? 0 : affinity[r];
                order[size++] = order(fits, key, r);
            }
            Arrays.sort(order, 0, size);
            int more = Math.max(limit / QUALIFIED, QUALIFIED * places.get(place).due(q)) - have;
            for (int i = 0; i < Math.min(more, size); i++) take(reader(order[i]), toldMark, takenMark, pairs);
        }
    }

    /// The greatest affinity first, told by how much is lacking; then the seed; then who it is.
    private long order(int fits, long key, int reader) {
        long lacking = Problem.FULL_AFFINITY - fits;
        long tie = Ties.between(key, readerKeys[reader]) >>> (64 - TIE_BITS);
        return (lacking << (TIE_BITS + READER_BITS)) | (tie << READER_BITS) | reader;
    }

    private static int reader(long order) {
        return (int) order & ((1 << READER_BITS) - 1);
    }

    private void best(Told told, long key, int end, int toldMark, int takenMark, Pairs pairs) {
        var order = new long[told.size];
        for (int i = 0; i < order.length; i++) order[i] = order(affinity[told.readers[i]], key, told.readers[i]);
        Arrays.sort(order);
        for (int i = 0; i < order.length && pairs.size < end; i++) take(reader(order[i]), toldMark, takenMark, pairs);
    }

    /// Fills up with anybody who may, in an order that only the seed decides.
    ///
    /// @return whether there are still others
    private boolean anybody(long key, int end, int barredMark, int toldMark, int takenMark, Pairs pairs) {
        int count = readers.size();
        if (count == 0) return false;
        int lacking = end - pairs.size;
        if (lacking <= 0) return isAnybodyOpen(barredMark, takenMark);
        if (lacking * 8L < count) {
            // Few of many: draw until there are enough.
            long draw = key;
            for (int tries = 0; tries < 16L * lacking + 64 && pairs.size < end; tries++) {
                draw = Ties.between(draw, tries + 1L);
                int r = (int) Long.remainderUnsigned(draw, count);
                if (open(r, barredMark, takenMark)) take(r, toldMark, takenMark, pairs);
            }
            if (pairs.size == end) return true;
        }
        var rest = new long[count];
        int size = 0;
        for (int r = 0; r < count; r++)
            if (open(r, barredMark, takenMark))
                rest[size++] = (Ties.between(key, readerKeys[r]) & 0xFFFF_FFFF_0000_0000L) | r;
        Arrays.sort(rest, 0, size);
        int taken = 0;
        while (taken < size && pairs.size < end) take((int) rest[taken++], toldMark, takenMark, pairs);
        return taken < size;
    }

    private boolean isAnybodyOpen(int barredMark, int takenMark) {
        for (int r = 0; r < readers.size(); r++) if (open(r, barredMark, takenMark)) return true;
        return false;
    }

    private boolean open(int reader, int barredMark, int takenMark) {
        return mark[reader] != barredMark
                && mark[reader] != takenMark
                && readers.get(reader).max() > 0;
    }

    private void take(int reader, int toldMark, int takenMark, Pairs pairs) {
        if (mark[reader] == takenMark || readers.get(reader).max() == 0) return;
        pairs.add(reader, mark[reader] == toldMark ? affinity[reader] : 0);
        mark[reader] = takenMark;
    }

    private final class Told implements Affinities.Told {
        private final int barredMark;
        private final int toldMark;
        private int[] readers = new int[64];
        private int size;

        Told(int barredMark, int toldMark) {
            this.barredMark = barredMark;
            this.toldMark = toldMark;
        }

        @Override
        public void is(int reader, int value) {
            if (mark[reader] == barredMark) return;
            if (size == readers.length) readers = Arrays.copyOf(readers, 2 * size);
            readers[size++] = reader;
            mark[reader] = toldMark;
            affinity[reader] = value;
        }
    }

    /// Pairs that were kept so far.
    private static final class Pairs {
        private int[] reader = new int[1024];
        private int[] affinity = new int[1024];
        private int size;

        void add(int newReader, int newAffinity) {
            if (size == reader.length) {
                reader = Arrays.copyOf(reader, size + (size >> 1));
                affinity = Arrays.copyOf(affinity, reader.length);
            }
            reader[size] = newReader;
            affinity[size++] = newAffinity;
        }

        void sort(int from) {
            var order = new long[size - from];
            for (int i = 0; i < order.length; i++) order[i] = ((long) reader[from + i] << 32) | affinity[from + i];
            Arrays.sort(order);
            for (int i = 0; i < order.length; i++) {
                reader[from + i] = (int) (order[i] >>> 32);
                affinity[from + i] = (int) order[i];
            }
        }
    }
}
