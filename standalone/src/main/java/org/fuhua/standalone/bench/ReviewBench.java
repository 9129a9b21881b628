package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What review promises: assigning experts in the time and memory stated, proved to be the best; and what is done
/// before and after that.
final class ReviewBench {
    private final Path root;
    private final PrintStream out;
    private final @Nullable Path proposals;
    private final Duration measured;
    private final List<Target> targets = new ArrayList<>();

    /// @param proposals real ones as JSON lines, if there are any
    /// @param measured how long a rate is measured
    ReviewBench(Path root, PrintStream out, @Nullable Path proposals, Duration measured) {
        this.root = root;
        this.out = out;
        this.proposals = proposals;
        this.measured = measured;
    }

    /// @return how many targets were missed
    long run(Set<Part> parts) throws Exception {
        var program = new ReviewProgram(root.resolve("services/review/target/quarkus-app"));
        var assignment = new AssignmentBench(program, out, targets);
        var calculation = new CalculationBench(program, out, targets);
        if (parts.contains(Part.ASSIGNMENT)) assignment.run();
        if (parts.contains(Part.CONFLICTS)) calculation.conflicts();
        if (parts.contains(Part.CALCULATION)) calculation.calculations();
        if (parts.contains(Part.PROPOSALS) && proposals != null) calculation.proposals(proposals);
        if (parts.contains(Part.ROUND)) new RoundBench(root, out, targets, measured).run(assignment::bare);
        return Target.report(targets, out);
    }
}
