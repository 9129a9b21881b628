package org.fuhua.review.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Repeats a draw from its documents, for anybody who was not there: checks what came out against what went in, and
/// computes it again. Needs the classes of this service and its libraries, and no platform:
///
///     java -cp 'review.jar:lib/*' org.fuhua.review.matching.Replay inputs.json result.json
public final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Replay() {}

    public static void main(String... files) throws IOException {
        if (files.length != 2) throw new IllegalArgumentException("give the inputs and the result");
        try (var inputs = Files.newInputStream(Path.of(files[0]));
                var result = Files.newInputStream(Path.of(files[1]))) {
            if (!run(inputs, result, System.out)) System.exit(1);
        }
    }

    /// @return whether everything holds and comes out again
    public static boolean run(InputStream inputsDocument, InputStream resultDocument, PrintStream out)
            throws IOException {
        var inputs = Documents.inputs(inputsDocument);
        var told = Documents.solution(inputs.problem(), resultDocument);
        var wrong = new ArrayList<>(Checker.check(inputs.problem(), inputs.objective(), told));
        var again = Assigning.solve(inputs.problem(), inputs.objective(), PATIENCE);
        if (again.isEmpty()) wrong.add("there is no assignment within the bounds");
        else if (!again.get().chosen().equals(told.chosen())) {
            int other = differing(again.get().chosen(), told.chosen());
            // What a time limit cut short may come out otherwise, but never better than its bounds.
            boolean mayBeCutShort = inputs.objective() == Objective.FAIR
                    || inputs.problem().isComposed() && !new Families(inputs.problem()).isComplete();
            if (!mayBeCutShort) wrong.add("%d pairs come out otherwise".formatted(other));
            else out.printf("%d pairs come out otherwise; both keep the bounds%n", other);
        }
        wrong.forEach(out::println);
        out.printf(
                "%s: %d pairs, total %d, worst %d: %s%n",
                inputs.objective().method(),
                told.chosen().size(),
                told.total(),
                told.worst(),
                wrong.isEmpty() ? "holds" : "does not hold");
        return wrong.isEmpty();
    }

    private static int differing(List<Integer> some, List<Integer> others) {
        var left = new ArrayList<>(some);
        left.removeAll(new java.util.HashSet<>(others));
        return left.size();
    }
}
