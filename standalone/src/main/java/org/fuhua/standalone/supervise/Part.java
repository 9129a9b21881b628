package org.fuhua.standalone.supervise;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.fuhua.standalone.host.Processes;

/// One process of the platform: how it is started, when it is ready and how it is ended.
public interface Part {
    String name();

    int port();

    /// The parts that must have been ready once before this one is started.
    default Set<String> needs() {
        return Set.of();
    }

    /// Lays out the files the process wants and gives its command; its output is sent to its log by the caller.
    ProcessBuilder command() throws Exception;

    /// Asks the running process whether it does its work.
    boolean ready() throws Exception;

    /// Runs each time the process has become ready, before the parts that need it are started.
    default void prepare() throws Exception {}

    default void end(Process process) throws IOException {
        process.destroy();
    }

    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    /// Ends the process in its own way, and by force when it takes too long.
    default void endAndWait(Process process) {
        try {
            end(process);
        } catch (IOException failed) {
            process.destroy();
        }
        Processes.awaitEnd(process.toHandle(), patience());
    }
}
