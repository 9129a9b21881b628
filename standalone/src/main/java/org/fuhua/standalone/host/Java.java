package org.fuhua.standalone.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Commands that run Java with the JDK this process runs on.
public final class Java {
    private Java() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /// A JVM with a bounded heap that ends itself when the heap is full, so that it is started again.
    public static List<String> jvm(int heapMiB, String... options) {
        var command = new ArrayList<String>();
        command.add(home().resolve("bin").resolve("java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMiB + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        command.addAll(List.of(options));
        return command;
    }
}
