package org.fuhua.standalone.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Small things about processes that Java does not offer by itself.
public final class Processes {
    private Processes() {}

    /// Puts a command into a session of its own where the system can, so that Ctrl-C on the terminal reaches only the
    /// process that then ends the others in order. The process id stays that of the command.
    public static List<String> detached(List<String> command) {
        var setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) return command;
        var whole = new ArrayList<String>();
        whole.add(setsid.toString());
        whole.addAll(command);
        return whole;
    }

    /// Ends a process that this installation started earlier, unless its id now belongs to another.
    public static void end(long pid, Instant startedAt, Duration patience) {
        ProcessHandle.of(pid).filter(handle -> isSame(handle, startedAt)).ifPresent(handle -> {
            handle.destroy();
            awaitEnd(handle, patience);
        });
    }

    public static void awaitEnd(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        } catch (Exception late) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
        }
    }

    public static boolean isSame(ProcessHandle handle, Instant startedAt) {
        return handle.info()
                .startInstant()
                .map(at -> Math.abs(Duration.between(at, startedAt).toMillis()) < 1_500)
                .orElse(true);
    }

    public static void interrupt(Process process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
}
