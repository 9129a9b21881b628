package org.fuhua.standalone.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Plays one stage after the other, the items of a stage side by side, with a progress bar and a rate per stage.
final class Stages {
    private final int workers;
    private final PrintStream out;
    private final List<Timing> timings = new ArrayList<>();

    record Timing(String stage, int items, Duration took) {
        double perSecond() {
            return items / Math.max(0.001, took.toMillis() / 1000.0);
        }
    }

    Stages(int workers, PrintStream out) {
        this.workers = workers;
        this.out = out;
    }

    /// @return the results in the order of the items; the first failure ends the stage
    <I, R> List<R> play(String stage, List<I> items, Function<I, R> work) {
        long start = System.nanoTime();
        var results = new ArrayList<R>(items.size());
        try (var bar = bar(stage, items.size());
                var pool =
                        Executors.newFixedThreadPool(workers, Thread.ofVirtual().factory())) {
            List<Future<R>> futures = new ArrayList<>(items.size());
            for (var item : items)
                futures.add(pool.submit(() -> {
                    var result = work.apply(item);
                    bar.step();
                    return result;
                }));
            for (var future : futures) {
                try {
                    results.add(future.get());
                } catch (ExecutionException failed) {
                    pool.shutdownNow();
                    throw failed.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(failed.getCause());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
        timings.add(new Timing(stage, items.size(), Duration.ofNanos(System.nanoTime() - start)));
        return results;
    }

    void report() {
        out.printf("%n%-22s %8s %10s %12s%n", "stage", "items", "seconds", "per second");
        for (var t : timings)
            out.printf(
                    "%-22s %8d %10.1f %12.1f%n", t.stage(), t.items(), t.took().toMillis() / 1000.0, t.perSecond());
        var total = timings.stream().map(Timing::took).reduce(Duration.ZERO, Duration::plus);
        out.printf("%-22s %8s %10.1f%n", "all stages", "", total.toMillis() / 1000.0);
    }

    private ProgressBar bar(String stage, int size) {
        return new ProgressBarBuilder()
                .setTaskName("%-20s".formatted(stage))
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .build();
    }
}
