package org.fuhua.review.measure;

import java.util.function.Supplier;

/// Figures as the benchmark reads them: one `name=value` a line.
final class Told {
    private Told() {}

    static <T> T seconds(String name, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        say(name + "Seconds", (System.nanoTime() - start) / 1e9);
        return result;
    }

    static void say(String name, double value) {
        System.out.printf("%s=%.3f%n", name, value);
    }

    static void say(String name, long value) {
        System.out.println(name + "=" + value);
    }
}
