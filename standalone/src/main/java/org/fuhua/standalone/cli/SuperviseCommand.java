package org.fuhua.standalone.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fuhua.standalone.External;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.host.Ports;
import org.fuhua.standalone.host.Processes;
import org.fuhua.standalone.supervise.PartStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The process behind `up`: holds the platform until it is told to end (SIGTERM, as `down` sends it).
@Command(name = "supervise", hidden = true)
public final class SuperviseCommand implements Callable<Integer> {
    @Option(names = "--no-demo")
    private boolean noDemo;

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var lock = home.lock();
        if (lock.isEmpty()) throw new IllegalStateException("this platform is running already");
        Files.writeString(
                home.folder().resolve("supervisor.pid"),
                Long.toString(ProcessHandle.current().pid()));
        State.read(home.state()).ifPresent(last -> endLeftOvers(last.parts()));
        var options = new Platform.Options(
                External.of(System.getenv()),
                Ports.USUAL,
                !noDemo,
                Boolean.parseBoolean(System.getenv("FUHUA_DEV_SKIP_MISSING_SERVICES")),
                false);
        var startedAt = Instant.now();
        var ending = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var platform = Platform.start(home.root(), home.folder(), options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.countDown();
            awaitQuietly(ended);
        }));
        do write(home, platform, startedAt);
        while (!ending.await(1, TimeUnit.SECONDS));
        platform.close();
        write(home, platform, startedAt);
        ended.countDown();
        return 0;
    }

    /// Children of a supervisor that was killed are ended before new ones take their ports.
    static void endLeftOvers(List<PartStatus> parts) {
        for (var part : parts.reversed())
            if (part.pid() != 0 && part.startedAt() != null)
                Processes.end(part.pid(), part.startedAt(), Duration.ofSeconds(20));
    }

    private void write(Home home, Platform platform, Instant startedAt) throws java.io.IOException {
        new State(
                        ProcessHandle.current().pid(),
                        startedAt,
                        Instant.now(),
                        platform.gatewayUrl(),
                        platform.keycloakUrl(),
                        !noDemo,
                        platform.status())
                .write(home.state());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
