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
        var machine = "%d cores, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version().feature());
        out.printf("%n%-44s %14s %14s %8s  %s%n", "target", "limit", "measured", "ratio", "machine");
        for (var t : targets)
            out.printf(
                    "%-44s %2s %8.2f %-3s %10.2f %-3s %8s  %s%s%n",
                    t.name(),
                    t.atMost() ? "≤" : "≥",
                    t.limit(),
                    t.unit(),
                    t.measured(),
                    t.unit(),
                    t.ratio(),
                    machine,
                    t.holds() ? "" : "  MISSED");
        long missed = targets.stream().filter(t -> !t.holds()).count();
        out.printf("%d targets hold, %d missed%n", targets.size() - missed, missed);
        return missed;
    }
}
