package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// What review works out besides assignments: who must keep away, how well experts fit, what sheets are worth.
final class CalculationBench {
    private static final long HEAP_MIB = 2_048;

    private final ReviewProgram program;
    private final PrintStream out;
    private final List<Target> targets;

    CalculationBench(ReviewProgram program, PrintStream out, List<Target> targets) {
        this.program = program;
        this.out = out;
        this.targets = targets;
    }

    void conflicts() throws IOException, InterruptedException {
        var found = program.run("measure.MeasureConflicts", HEAP_MIB, List.of("100000", "10000", "100000"));
        double conflicts = found.number("conflictsSeconds");
        double solve = found.number("solveSeconds");
        out.printf(
                "100,000 × 10,000: %.0f pairs keep away, found in %.2f s, assigned in %.2f s%n",
                found.number("found"), conflicts, solve);
        found(new Target("conflicts from 100,000 relations, of the solve", 2, conflicts / solve, true, "×"));
        found(new Target("… planted relations that were not found", 0, found.number("missed"), true, ""));
        found(new Target("… planted relations that were assigned", 0, found.number("violations"), true, ""));
    }

    void calculations() throws IOException, InterruptedException {
        var calibration = program.run("measure.MeasureCalibration", HEAP_MIB, List.of("50000", "1000"));
        found(new Target(
                "calibration of 50,000 sheets, mixed model", 10, calibration.number("calibrationSeconds"), true, "s"));
        var affinity = program.run("measure.MeasureAffinity", HEAP_MIB, List.of("10000", "2000"));
        out.printf("10,000 × 2,000: affinity of %,.0f pairs%n", affinity.number("pairs"));
        found(new Target("affinity for 10,000 × 2,000", 120, affinity.number("affinitySeconds"), true, "s"));
    }

    /// @param proposals as JSON lines
    void proposals(Path proposals) throws IOException, InterruptedException {
        int experts = 300;
        var found = program.run("measure.MeasureProposals", HEAP_MIB, List.of(proposals.toString(), "" + experts));
        out.printf("%n%.0f proposals, three of %d experts each%n", found.number("proposals"), experts);
        out.printf(
                "%-8s %8s %8s %8s %8s %8s %9s %9s %7s%n",
                "way", "mean", "worst", "tenth", "median", "ninth", "programme", "division", "s");
        for (var way : List.of("SUM", "FAIR", "RANDOM"))
            out.printf(
                    "%-8s %8.3f %8.3f %8.3f %8.3f %8.3f %8.1f%% %8.1f%% %7.2f%n",
                    way,
                    found.number(way + "Mean"),
                    found.number(way + "Worst"),
                    found.number(way + "Decile1"),
                    found.number(way + "Decile5"),
                    found.number(way + "Decile9"),
                    100 * found.number(way + "SameProgram"),
                    100 * found.number(way + "SameDivision"),
                    found.number(way + "Seconds"));
        out.printf("FAIR: nobody serves the worst better than %.3f%n", found.number("FAIRWorstBound"));
        out.printf("tying experts together cost %.3f of the total%n", found.number("SUMTying"));
        found(new Target("proposals: SUM below its bound", 0, found.number("SUMGap"), true, ""));
        found(new Target("proposals: read at their own institution", 0, found.number("SUMOwnInstitution"), true, ""));
    }

    private void found(Target target) {
        targets.add(target);
        out.println(target);
        out.flush();
    }
}
