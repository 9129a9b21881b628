package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Demonstration;
import org.fuhua.standalone.host.Folders;

/// Writing and handing in, lists, and the rush before a deadline, on a platform of its own: each against what the
/// database alone can do, or against the same thing when it was small.
final class ApplicantBench {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int CLIENTS = 32;

    private final Path root;
    private final PrintStream out;
    private final int applications;
    private final Duration measured;

    /// @param applications how many there are at last
    /// @param measured how long a rate is measured
    ApplicantBench(Path root, PrintStream out, int applications, Duration measured) {
        this.root = root;
        this.out = out;
        this.applications = applications;
        this.measured = measured;
    }

    /// @return how many targets were missed
    long run(Set<Part> parts) throws Exception {
        var home = Files.createTempDirectory("fuhua bench ");
        try (var platform = Platform.start(root, home, Platform.Options.forBench())) {
            // Who gives up waiting leaves nothing behind either.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform, home)));
            platform.awaitHealthy(PATIENCE);
            var demonstration = new Demonstration(platform.gatewayUrl(), platform.keycloakUrl(), home);
            var arena = Arena.of(platform, demonstration.contenders(), CLIENTS, out);
            if (parts.contains(Part.THROUGHPUT)) new Throughput(arena, measured).run();
            if (parts.contains(Part.RUSH)) new Rush(arena, measured).run();
            if (parts.contains(Part.GROWTH)) new Growth(arena, applications).run();
            return Target.report(arena.targets(), out);
        } finally {
            Folders.delete(home);
        }
    }

    private static void end(Platform platform, Path home) {
        platform.close();
        try {
            Folders.delete(home);
        } catch (IOException left) {
            System.err.println("left behind: " + home);
        }
    }
}
