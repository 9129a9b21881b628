package org.fuhua.standalone.bench;

import java.util.Arrays;
import java.util.Collection;

/// How long things took, in milliseconds.
record Latencies(double[] sorted) {
    static Latencies of(Collection<Double> millis) {
        return new Latencies(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return at(0.50);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double quantile) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * quantile))];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latencies that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms of %d".formatted(median(), p99(), count());
    }
}
