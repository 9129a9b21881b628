package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Assigning experts, from a national call's hundred thousands down to a single office's round: each in a JVM of its
/// own with the heap that is promised, beside what the solver alone needs for the same graph, and beside greed.
///
/// It runs the classes of the packaged service, as they are shipped.
final class AssignmentBench {
    private static final String MAIN = "matching.Measure";
    private static final int SMALL_HEAP_MIB = 1_024;

    private final ReviewProgram program;
    private final PrintStream out;
    private final List<Target> targets;

    AssignmentBench(ReviewProgram program, PrintStream out, List<Target> targets) {
        this.program = program;
        this.out = out;
        this.targets = targets;
    }

    /// @param fitting experts of whom affinity to one application is told
    private record Shape(
            String name,
            int applications,
            int experts,
            int candidates,
            int fitting,
            double seconds,
            double gibibytes) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("1,000 × 200 dense", 1_000, 200, 200, 200, 1, 1),
            new Shape("10,000 × 1,000", 10_000, 1_000, 50, 100, 2, 1),
            new Shape("100,000 × 10,000", 100_000, 10_000, 50, 100, 15, 4),
            new Shape("400,000 × 100,000", 400_000, 100_000, 30, 60, 90, 8));

    void run() throws IOException, InterruptedException {
        for (var shape : SHAPES) {
            var found = measured(shape);
            double solve = found.number("solveSeconds");
            double bare = found.number("bareSeconds");
            double ratio = found.number("solveCpuSeconds") / found.number("bareCpuSeconds");
            out.printf(
                    "%s: %s eligible pairs kept in %.1f s; solved in %.2f s, bare solver %.2f s (%.2f × by the clock),"
                            + " greedy %.2f s%n",
                    shape.name(),
                    found.figures().get("pairs"),
                    found.number("candidatesSeconds"),
                    solve,
                    bare,
                    solve / bare,
                    found.number("greedySeconds"));
            atMost(shape.name() + ": solved and proved", shape.seconds(), solve, "s");
            atMost(shape.name() + ": memory", shape.gibibytes(), found.number("residentMiB") / 1024, "GiB");
            atMost(shape.name() + ": processor time, of the bare solver's", 1.25, ratio, "×");
            atMost(shape.name() + ": total below its bound", 0, gap(found), "");
            atMost(shape.name() + ": findings of the checker", 0, found.number("wrong"), "");
            atMost(shape.name() + ": pairs with a conflict", 0, found.number("conflicted"), "");
            double greedy = found.number("greedyTotal");
            atLeast(shape.name() + ": total against greedy", 1, found.number("total") / greedy, "×");
            out.printf(
                    "%s: greedy leaves %s reviews without an expert; experts are %s group, which cost %s millionths%n",
                    shape.name(),
                    found.figures().get("greedyMissing"),
                    found.figures().get("groups"),
                    found.figures().get("connectionCost"));
        }
    }

    private static double gap(ReviewProgram.Found found) {
        return found.number("bound") - found.number("total") - found.number("connectionCost");
    }

    /// @param inputs document of a draw
    /// @return how long the solver alone takes for its graph
    double bare(Path inputs) throws IOException, InterruptedException {
        return program.run(MAIN, SMALL_HEAP_MIB, List.of(inputs.toString())).number("bareSeconds");
    }

    private ReviewProgram.Found measured(Shape shape) throws IOException, InterruptedException {
        // Half of the promise for the heap, the rest for the solver's own memory.
        return program.run(
                MAIN,
                (long) (shape.gibibytes() * 1024 / 2),
                Stream.of(shape.applications(), shape.experts(), shape.candidates(), shape.fitting())
                        .map(String::valueOf)
                        .toList());
    }

    private void atMost(String name, double limit, double measured, String unit) {
        found(new Target(name, limit, measured, true, unit));
    }

    private void atLeast(String name, double limit, double measured, String unit) {
        found(new Target(name, limit, measured, false, unit));
    }

    private void found(Target target) {
        targets.add(target);
        out.println(target);
        out.flush();
    }
}
