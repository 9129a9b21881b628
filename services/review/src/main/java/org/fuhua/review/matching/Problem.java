package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Everything that decides who may read what, as numbers. Only eligible pairs are listed, application by application;
/// there is no dense matrix.
public final class Problem {
    /// Affinity of an expert whom nobody could fit better, in millionths.
    public static final int FULL_AFFINITY = 1_000_000;

    /// An application.
    ///
    /// @param needs reviews that it still lacks
    /// @param given affinity of the experts whom it has already and keeps
    /// @param due how many of those whom it lacks must have each of the qualities, in their order; empty where its
    ///     panel may be anybody
    public record Place(UUID id, String number, int needs, int given, List<Integer> due) {
        public Place {
            due = List.copyOf(due);
        }

        public Place(UUID id, String number, int needs, int given) {
            this(id, number, needs, given, List.of());
        }

        int due(int quality) {
            return needs == 0 || due.isEmpty() ? 0 : due.get(quality);
        }
    }

    /// An expert, with the number of applications that may still come.
    public record Reader(UUID id, int min, int max) {}

    /// An expert who may read an application.
    ///
    /// @param affinity how well they fit, from 0 to [#FULL_AFFINITY]
    /// @param held whether the expert has it already, and keeps it unless nothing else is possible
    /// @param qualities which ones the expert has for this application: bit `q` for the quality with that number
    public record Pair(int place, int reader, int affinity, boolean held, int qualities) {
        public Pair(int place, int reader, int affinity, boolean held) {
            this(place, reader, affinity, held, 0);
        }
    }

    /// An expert who has an application and keeps it whatever is decided; says only who is tied to whom.
    public record Kept(int place, int reader) {}

    private final List<Place> places;
    private final List<Reader> readers;
    private final List<Kept> kept;
    private final List<String> qualities;
    private final long seed;
    private final BitSet held;
    private final boolean composed;

    /// Pairs of place `p` are those from `first[p]` up to but not including `first[p + 1]`, by reader.
    final int[] first;

    final int[] reader;
    final int[] affinity;

    /// Qualities of each pair; empty where there are none.
    private final int[] marks;

    Problem(
            List<Place> places,
            List<Reader> readers,
            List<Kept> kept,
            List<String> qualities,
            int[] first,
            int[] reader,
            int[] affinity,
            int[] marks,
            BitSet held,
            long seed) {
        this.places = List.copyOf(places);
        this.readers = List.copyOf(readers);
        this.kept = List.copyOf(kept);
        this.qualities = List.copyOf(qualities);
        this.first = first;
        this.reader = reader;
        this.affinity = affinity;
        this.marks = marks;
        this.held = held;
        this.seed = seed;
        composed = !qualities.isEmpty()
                && places.stream()
                        .anyMatch(place -> IntStream.range(0, qualities.size()).anyMatch(q -> place.due(q) > 0));
    }

    /// The same for panels that may be anybody.
    public static Problem of(List<Place> places, List<Reader> readers, List<Kept> kept, List<Pair> pairs, long seed) {
        return of(places, readers, kept, List.of(), pairs, seed);
    }

    /// Puts everything in the order of its ids, so that the order in which it was listed decides nothing.
    ///
    /// @param qualities names of those that panels are composed by
    /// @param pairs in any order, each once; like those kept with places and readers by their position in the lists
    public static Problem of(
            List<Place> places,
            List<Reader> readers,
            List<Kept> kept,
            List<String> qualities,
            List<Pair> pairs,
            long seed) {
        var placeOrder = order(places, Place::id);
        var readerOrder = order(readers, Reader::id);
        var placeAt = positions(placeOrder);
        var readerAt = positions(readerOrder);
        var sorted = new ArrayList<Pair>(pairs.size());
        for (var pair : pairs)
            sorted.add(new Pair(
                    placeAt[pair.place()], readerAt[pair.reader()], pair.affinity(), pair.held(), pair.qualities()));
        sorted.sort(Comparator.comparingInt(Pair::place).thenComparingInt(Pair::reader));
        var first = new int[places.size() + 1];
        var reader = new int[sorted.size()];
        var affinity = new int[sorted.size()];
        var marks = new int[qualities.isEmpty() ? 0 : sorted.size()];
        var held = new BitSet();
        for (int e = 0; e < reader.length; e++) {
            var pair = sorted.get(e);
            first[pair.place() + 1]++;
            reader[e] = pair.reader();
            affinity[e] = pair.affinity();
            if (marks.length > 0) marks[e] = pair.qualities();
            held.set(e, pair.held());
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return new Problem(
                placeOrder.stream().map(places::get).toList(),
                readerOrder.stream().map(readers::get).toList(),
                kept.stream()
                        .map(one -> new Kept(placeAt[one.place()], readerAt[one.reader()]))
                        .sorted(Comparator.comparingInt(Kept::place).thenComparingInt(Kept::reader))
                        .toList(),
                qualities,
                first,
                reader,
                affinity,
                marks,
                held,
                seed);
    }

    private static <T> List<Integer> order(List<T> listed, Function<T, UUID> id) {
        return IntStream.range(0, listed.size())
                .boxed()
                .sorted(Comparator.comparing(at -> id.apply(listed.get(at))))
                .toList();
    }

    private static int[] positions(List<Integer> order) {
        var positions = new int[order.size()];
        for (int at = 0; at < positions.length; at++) positions[order.get(at)] = at;
        return positions;
    }

    public List<Place> places() {
        return places;
    }

    public List<Reader> readers() {
        return readers;
    }

    public List<Kept> kept() {
        return kept;
    }

    /// @return names of the qualities that panels are composed by
    public List<String> qualities() {
        return qualities;
    }

    /// @return whether any application wants certain qualities in its panel
    public boolean isComposed() {
        return composed;
    }

    /// @return the same with other demands on panels
    Problem with(List<Place> otherPlaces, List<String> otherQualities, int[] otherMarks) {
        return new Problem(otherPlaces, readers, kept, otherQualities, first, reader, affinity, otherMarks, held, seed);
    }

    /// @return the same with other bounds
    Problem with(List<Place> otherPlaces, List<Reader> otherReaders) {
        return new Problem(otherPlaces, otherReaders, kept, qualities, first, reader, affinity, marks, held, seed);
    }

    /// @return the same with panels that may be anybody
    Problem plain() {
        return composed
                ? with(
                        places.stream()
                                .map(p -> new Place(p.id(), p.number(), p.needs(), p.given()))
                                .toList(),
                        List.of(),
                        new int[0])
                : this;
    }

    public long seed() {
        return seed;
    }

    /// @return how many eligible pairs there are
    public int pairs() {
        return reader.length;
    }

    /// @return the pair with this number
    public Pair pair(int edge) {
        return new Pair(placeOf(edge), reader[edge], affinity[edge], held.get(edge), marks(edge));
    }

    /// @return reviews that are lacking in all
    public int needed() {
        return places.stream().mapToInt(Place::needs).sum();
    }

    /// @return bits of the qualities that the pair has
    int marks(int edge) {
        return marks.length == 0 ? 0 : marks[edge];
    }

    boolean has(int edge, int quality) {
        return (marks(edge) >> quality & 1) != 0;
    }

    boolean isHeld(int edge) {
        return held.get(edge);
    }

    int held() {
        return held.cardinality();
    }

    int placeOf(int edge) {
        int found = Arrays.binarySearch(first, edge);
        // Of places without pairs, which begin at the same number, the last one is meant.
        int place = found >= 0 ? found : -found - 2;
        while (first[place + 1] <= edge) place++;
        return place;
    }

    /// @return the number of the pair, or a negative number when it is not eligible
    int edge(int place, int someReader) {
        return Arrays.binarySearch(reader, first[place], first[place + 1], someReader);
    }
}
