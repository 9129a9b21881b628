package org.fuhua.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fuhua.standalone.host.Ports;

/// What `doctor` looks at.
final class Examination {
    private static final long MEMORY_MIB = 6_000;
    private static final long DISK_MIB = 4_000;
    private final Home home;
    private final List<Finding> findings = new ArrayList<>();

    record Finding(boolean fine, String text) {}

    Examination(Home home) {
        this.home = home;
    }

    List<Finding> findings() throws IOException {
        add(Runtime.version().feature() >= 25, "JDK " + Runtime.version() + " in " + System.getProperty("java.home"));
        program("Node 20 or newer", "install it from your distribution or https://nodejs.org", "node", "--version");
        program("npm", "it comes with Node", "npm", "--version");
        program("Git", "install the package git", "git", "--version");
        memory();
        long free = Files.getFileStore(home.folder()).getUsableSpace() >> 20;
        add(free >= DISK_MIB, "disk: " + free + " MiB free, " + DISK_MIB + " wanted");
        if (System.getProperty("user.name").equals("root"))
            program("user namespaces for PostgreSQL as root", "run as another user", "unshare", "-U", "id", "-u");
        ports();
        return findings;
    }

    private void ports() throws IOException {
        if (home.isRunning()) {
            add(true, "ports: the platform is running");
            return;
        }
        var taken = Ports.USUAL.entrySet().stream()
                .filter(port -> !Ports.isFree(port.getValue()))
                .map(port -> port.getKey() + " " + port.getValue())
                .toList();
        add(true, taken.isEmpty() ? "ports: the usual ones are free" : "ports: others are taken instead of " + taken);
    }

    private void memory() {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        long total = system.getTotalMemorySize() >> 20;
        add(total >= MEMORY_MIB, "memory: " + total + " MiB, " + MEMORY_MIB + " wanted");
    }

    private void program(String what, String remedy, String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes()).strip();
            var fine = process.waitFor() == 0 && !(command[0].equals("node") && major(said) < 20);
            add(fine, fine ? what + ": " + said : what + " is missing (" + said + "): " + remedy);
        } catch (IOException missing) {
            add(false, what + " is missing: " + remedy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static int major(String version) {
        return Integer.parseInt(
                version.toLowerCase(Locale.ROOT).replaceFirst("^v", "").replaceFirst("\\D.*", ""));
    }

    private void add(boolean fine, String text) {
        findings.add(new Finding(fine, text));
    }
}
