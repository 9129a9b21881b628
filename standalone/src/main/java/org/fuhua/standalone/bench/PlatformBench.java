package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.host.Folders;
import org.fuhua.standalone.host.Memory;

/// Start-up, memory, and the way of a fact, on a platform of its own.
final class PlatformBench {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private final Path root;
    private final PrintStream out;
    private final List<Target> targets = new ArrayList<>();

    PlatformBench(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    long run() throws Exception {
        var home = Files.createTempDirectory("fuhua bench ");
        try {
            try (var _ = started(home, "first up, built (seconds)", 120)) {
                out.println("first start done");
            }
            try (var platform = started(home, "later up (seconds)", 60)) {
                long resident = Memory.residentMiB(ProcessHandle.current().pid());
                targets.add(new Target("whole platform resident", 4.0, resident / 1024.0, true, "GiB"));
                facts(platform);
            }
        } finally {
            Folders.delete(home);
        }
        return Target.report(targets, out);
    }

    private Platform started(Path home, String name, double limit) throws Exception {
        long start = System.nanoTime();
        var platform = Platform.start(root, home, Platform.Options.forTest());
        try {
            platform.awaitHealthy(PATIENCE);
        } catch (RuntimeException | InterruptedException failed) {
            platform.close();
            throw failed;
        }
        targets.add(new Target(name, limit, (System.nanoTime() - start) / 1e9, true, "s"));
        return platform;
    }

    private void facts(Platform platform) throws Exception {
        try (var bench = new OutboxBench(platform)) {
            var latencies = bench.latencies(50, Duration.ofSeconds(20));
            targets.add(new Target("commit to consumer p50 at 50 facts/s", 30, at(latencies, 0.50), true, "ms"));
            targets.add(new Target("commit to consumer p99 at 50 facts/s", 300, at(latencies, 0.99), true, "ms"));
            double plain = bench.plainRate(Duration.ofSeconds(10));
            double sustained = bench.sustainedRate(Duration.ofSeconds(10));
            out.printf("plain inserts %.0f/s (JDBC, 4 writers), facts to the consumer %.0f/s%n", plain, sustained);
            targets.add(new Target("sustained facts against plain inserts", 0.5, sustained / plain, false, "×"));
        }
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * quantile)));
    }
}
