package org.fuhua.review.matching;

import java.util.UUID;

/// What decides between equals: a number per pair, mixed from the seed and both ids. The order in which things are
/// listed has no part in it, and the same seed gives the same numbers on every machine.
final class Ties {
    static final int BITS = 30;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] places;
    private final long[] readers;

    Ties(Problem problem) {
        places = problem.places().stream()
                .mapToLong(place -> key(problem.seed(), place.id()))
                .toArray();
        readers = problem.readers().stream()
                .mapToLong(reader -> key(~problem.seed(), reader.id()))
                .toArray();
    }

    /// @return from 0 up to but not including 2 to the power of [#BITS]
    int of(int place, int reader) {
        return (int) (between(places[place], readers[reader]) >>> (64 - BITS));
    }

    static long between(long place, long reader) {
        return mix(place + GOLDEN * reader);
    }

    static long key(long seed, UUID id) {
        return mix(mix(seed + GOLDEN * id.getMostSignificantBits()) + id.getLeastSignificantBits());
    }

    // SplitMix64's finisher: every bit of the input changes about half of the bits that come out.
    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
