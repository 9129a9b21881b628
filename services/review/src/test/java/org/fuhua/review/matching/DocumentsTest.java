package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final Problem problem = Instances.even(new Random(2), 10, 2, 8, 4, 5);

    @Test
    void aDrawIsRepeatedFromItsDocuments() throws IOException {
        for (var objective : Objective.values()) {
            var inputs = inputs(problem, objective);
            var solution =
                    Assigning.solve(problem, objective, Duration.ofSeconds(5)).orElseThrow();
            var result = new ByteArrayOutputStream();
            Documents.write(problem, objective, solution, result);
            var said = new ByteArrayOutputStream();
            assertThat(Replay.run(
                            new ByteArrayInputStream(inputs),
                            new ByteArrayInputStream(result.toByteArray()),
                            new PrintStream(said)))
                    .as("%s: %s", objective, said)
                    .isTrue();
            assertThat(inputs(Documents.inputs(new ByteArrayInputStream(inputs)).problem(), objective))
                    .isEqualTo(inputs);
        }
    }

    @Test
    void aChangedResultDoesNotHold() throws IOException {
        var solution = Assigning.solve(problem, Objective.SUM, Duration.ZERO).orElseThrow();
        var result = new ByteArrayOutputStream();
        Documents.write(problem, Objective.SUM, solution, result);
        int edge = solution.chosen().getFirst();
        var changed = result.toString(StandardCharsets.UTF_8)
                .replaceFirst(
                        "\\[%d,%d]".formatted(problem.placeOf(edge), problem.reader[edge]),
                        "[%d,%d]".formatted(problem.placeOf(edge), (problem.reader[edge] + 1) % 8));
        assertThat(Replay.run(
                        new ByteArrayInputStream(inputs(problem, Objective.SUM)),
                        new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(new ByteArrayOutputStream())))
                .isFalse();
    }

    private static byte[] inputs(Problem problem, Objective objective) {
        var out = new ByteArrayOutputStream();
        Documents.write(new Documents.Inputs(problem, objective, 50), out);
        return out.toByteArray();
    }
}
