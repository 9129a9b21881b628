package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.util.List;

/// One promise and what was measured.
///
/// @param atMost whether smaller is better
record Target(String name, double limit, double measured, boolean atMost, String unit) {
    boolean holds() {
        return atMost ? measured <= limit : measured >= limit;
    }

    /// @return measured against the limit; nothing for what must not happen at all
    private String ratio() {
        return limit == 0 ? "" : "%.2f".formatted(measured / limit);
    }

    /// Prints the table and its closing line.
    ///
    /// @return how many were missed
    static long report(List<Target> targets, PrintStream out) {
        out.printf(
                "%n%d cores, %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version().feature());
        out.printf("%-56s %14s %14s %8s%n", "target", "limit", "measured", "ratio");
        targets.forEach(out::println);
        long missed = targets.stream().filter(t -> !t.holds()).count();
        out.printf("%d targets hold, %d missed%n", targets.size() - missed, missed);
        return missed;
    }

    @Override
    public String toString() {
        return "%-56s %2s %8.2f %-3s %10.2f %-3s %8s  %s"
                .formatted(
                        name, atMost ? "≤" : "≥", limit, unit, measured, unit, ratio(), holds() ? "holds" : "missed");
    }
}
