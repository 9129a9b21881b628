package org.fuhua.standalone.supervise;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fuhua.standalone.host.Processes;
import org.jspecify.annotations.Nullable;

/// Keeps the process of one part running: starts it when what it needs is there, asks it how it is, and starts it
/// again with back-off whenever it has ended.
final class Child implements Watched {
    private static final Duration WHILE_STARTING = Duration.ofMillis(200);
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(1);
    private static final long LOG_LIMIT = 20L << 20;

    private final Part part;
    private final List<Child> needed;
    private final Path log;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch firstReady = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable Process process;
    private volatile boolean healthy;
    private volatile int restarts;
    private volatile String note = "waiting";

    Child(Part part, List<Child> needed, Path log) {
        this.part = part;
        this.needed = needed;
        this.log = log;
        this.thread = Thread.ofPlatform().name(part.name()).daemon().unstarted(this::run);
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        var running = process;
        if (running != null && running.isAlive()) part.endAndWait(running);
        healthy = false;
        note = "stopped";
    }

    @Override
    public PartStatus status() {
        var running = process;
        var alive = running != null && running.isAlive();
        return new PartStatus(
                part.name(),
                healthy && alive,
                alive ? running.pid() : 0,
                alive ? running.info().startInstant().orElse(null) : null,
                part.port(),
                restarts,
                note);
    }

    private void run() {
        try {
            for (var other : needed) {
                note = "waiting for " + other.name();
                other.firstReady.await();
            }
            while (!stopping) {
                var startedAt = Instant.now();
                var why = live();
                healthy = false;
                if (stopping) return;
                restarts++;
                var wait = backOff.after(Duration.between(startedAt, Instant.now()));
                note = why + "; starting again in " + wait.toMillis() + " ms";
                Thread.sleep(wait);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// One life of the process; returns how it ended.
    private String live() throws InterruptedException {
        try {
            note = "starting";
            var running = launch();
            process = running;
            boolean prepared = false;
            while (!running.waitFor((prepared ? WHILE_RUNNING : WHILE_STARTING).toMillis(), TimeUnit.MILLISECONDS)) {
                var ready = isReady();
                if (ready && !prepared) {
                    part.prepare();
                    prepared = true;
                    firstReady.countDown();
                }
                healthy = ready;
                note = ready ? "running" : prepared ? "does not answer" : "starting";
            }
            return "ended with " + running.exitValue();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            var running = process;
            if (running != null && running.isAlive()) part.endAndWait(running);
            return "failed: " + failed;
        }
    }

    private Process launch() throws Exception {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT)
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        var builder = part.command();
        var command = Processes.detached(builder.command());
        return builder.command(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return part.ready();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception notYet) {
            return false;
        }
    }
}
