package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/// Repeats a load until the compiler has nothing left to gain: two rounds, one after the
/// other, that are hardly faster than the best.
final class Warming {
    private static final int ROUNDS_MAX = 12;
    private static final int SLOW_MAX = 2;
    private static final double STEADY = 1.05;

    private Warming() {}

    /// @param what a round counts
    /// @param round does the load and returns its rate
    static void up(PrintStream out, String what, Callable<Double> round) throws Exception {
        double best = 0;
        int slow = 0;
        for (int no = 1; no <= ROUNDS_MAX; no++) {
            double rate = round.call();
            out.printf("warming up: %.1f %s a second%n", rate, what);
            out.flush();
            slow = rate < best * STEADY ? slow + 1 : 0;
            if (slow == SLOW_MAX) return;
            best = Math.max(best, rate);
        }
    }
}
