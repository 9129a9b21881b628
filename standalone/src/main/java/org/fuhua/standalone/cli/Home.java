package org.fuhua.standalone.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The repository this was started in and the folder with the platform's state.
///
/// @param root given by the script
/// @param folder `.fuhua` in the root unless `FUHUA_HOME` says otherwise
public record Home(Path root, Path folder) {
    public static Home find() throws IOException {
        var root =
                Path.of(System.getProperty("fuhua.root", ".")).toAbsolutePath().normalize();
        if (!Files.exists(root.resolve("deploy").resolve("connect")))
            throw new IOException(root + " is not Fuhua's repository: start ./fuhua instead");
        var folder = Optional.ofNullable(System.getenv("FUHUA_HOME"))
                .map(Path::of)
                .orElse(root.resolve(".fuhua"))
                .toAbsolutePath()
                .normalize();
        Files.createDirectories(folder.resolve("logs"));
        return new Home(root, folder);
    }

    public Path state() {
        return folder.resolve("state.json");
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /// Takes the right to run this platform; the system gives it back when the process ends, however it ends.
    Optional<FileLock> lock() throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) channel.close();
        return Optional.ofNullable(lock);
    }

    /// Whether a supervisor runs this platform now.
    boolean isRunning() throws IOException {
        var lock = lock();
        if (lock.isEmpty()) return true;
        lock.get().acquiredBy().close();
        return false;
    }
}
