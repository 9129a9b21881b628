package org.fuhua.standalone.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Resident memory of a process with its descendants.
///
/// Where the system tells it (Linux), pages that the processes of one tree share are counted once: PostgreSQL's
/// buffers would otherwise be counted for every connection.
public final class Memory {
    private Memory() {}

    public static long residentMiB(long pid) {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) return 0;
        var children = process.get().descendants().map(ProcessHandle::pid).toList();
        if (children.isEmpty()) return residentKiB(pid) / 1024;
        return Stream.concat(Stream.of(pid), children.stream())
                        .mapToLong(Memory::proportionalKiB)
                        .sum()
                / 1024;
    }

    private static long proportionalKiB(long pid) {
        var rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        long kib = field(rollup, "Pss:");
        return kib > 0 ? kib : residentKiB(pid);
    }

    private static long residentKiB(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        return Files.exists(status) ? field(status, "VmRSS:") : askPs(pid);
    }

    private static long field(Path file, String name) {
        try {
            return kib(Files.readAllLines(file), name);
        } catch (IOException gone) {
            return 0;
        }
    }

    static long kib(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static long askPs(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip());
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
