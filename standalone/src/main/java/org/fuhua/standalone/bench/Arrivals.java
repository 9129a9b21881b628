package org.fuhua.standalone.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/// When people arrive, in seconds after the beginning.
record Arrivals(double[] at) {
    /// @param mostPerSecond at the end; a tenth of it at the beginning
    /// @param afterwards how long they go on arriving like that
    static Arrivals rising(double mostPerSecond, Duration rising, Duration afterwards) {
        double whole = rising.toMillis() / 1000.0;
        double end = whole + afterwards.toMillis() / 1000.0;
        var at = DoubleStream.iterate(
                        0, t -> t < end, t -> t + 1 / (mostPerSecond * (0.1 + 0.9 * Math.min(1, t / whole))))
                .toArray();
        return new Arrivals(at);
    }

    int count() {
        return at.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrivals that && Arrays.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at);
    }
}
