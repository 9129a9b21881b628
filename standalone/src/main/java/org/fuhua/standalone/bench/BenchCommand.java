package org.fuhua.standalone.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fuhua.standalone.cli.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures against stated limits and says by how much they hold; no part of the tests.
@Command(name = "bench", description = "Measure the platform against its targets.")
public final class BenchCommand implements Callable<Integer> {
    // Held, since a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = {
                "platform: start-up, memory, the way of a fact",
                "applicant: writing, handing in, lists, exports",
                "review: assigning experts, keeping away, sheets, ranking",
                "funding: the ledger, a payment run, both while parts are killed"
            })
    private String name;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "of what is measured: ${COMPLETION-CANDIDATES}; all of them when left out")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(
            names = "--applications",
            defaultValue = "1000000",
            description = "how many there are at last; limits are promised for ${DEFAULT-VALUE}")
    private int applications;

    @Option(
            names = "--entries",
            defaultValue = "10000000",
            description = "how many entries the ledger has at last; limits are promised for ${DEFAULT-VALUE}")
    private int entries;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "how long each rate is measured: ${DEFAULT-VALUE} where nothing is said")
    private int seconds;

    @Option(
            names = "--proposals",
            paramLabel = "FILE",
            description = "JSON lines, for the part of review that needs some")
    private @Nullable Path proposals;

    @Override
    public Integer call() throws Exception {
        KAFKA.setLevel(Level.WARNING);
        var root = Home.find().root();
        long missed = switch (name) {
            case "platform" -> new PlatformBench(root, System.out).run();
            case "applicant" ->
                new ApplicantBench(root, System.out, applications, Duration.ofSeconds(seconds)).run(only);
            case "review" -> new ReviewBench(root, System.out, proposals, Duration.ofSeconds(seconds)).run(only);
            case "funding" -> new FundingBench(root, System.out, entries, Duration.ofSeconds(seconds)).run(only);
            default -> throw new IllegalArgumentException("no benchmark named " + name);
        };
        return missed == 0 ? 0 : 1;
    }
}
