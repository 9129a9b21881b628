package org.fuhua.standalone.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhua.standalone.host.Folders;

/// Runs PostgreSQL's own benchmark: what the database alone can do with the same statements, prepared as JDBC does.
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final String program;

    private Pgbench(String program) {
        this.program = program;
    }

    /// Finds `pgbench` on the path or where Debian keeps it.
    static Pgbench find() throws IOException {
        var path =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
        var debian = Path.of("/usr/lib/postgresql");
        try (var versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.<Path>empty()) {
            return Stream.concat(
                            path,
                            versions.sorted(Comparator.<Path>naturalOrder().reversed())
                                    .map(version -> version.resolve("bin")))
                    .map(folder -> folder.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(found -> new Pgbench(found.toString()))
                    .orElseThrow(
                            () -> new IOException(
                                    "pgbench is not installed: it comes with PostgreSQL (Debian: apt-get install postgresql-contrib)"));
        }
    }

    /// @return how long runs of the script took, one after the other
    Latencies latencies(String url, String password, String script, Duration duration)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("fuhua pgbench ");
        try {
            run(
                    url,
                    password,
                    script,
                    List.of("-c", "1", "-T", "" + duration.toSeconds(), "-l", "--log-prefix=" + folder.resolve("log")));
            var millis = new ArrayList<Double>();
            try (var logs = Files.list(folder)) {
                for (var log : logs.toList())
                    for (var line : Files.readAllLines(log)) millis.add(Double.parseDouble(line.split(" ")[2]) / 1000);
            }
            return Latencies.of(millis);
        } finally {
            Folders.delete(folder);
        }
    }

    /// @param url of the database, as `postgresql://user@host:port/name`
    /// @return runs of the script a second
    double rate(String url, String password, String script, int clients, Duration duration)
            throws IOException, InterruptedException {
        var output =
                run(url, password, script, List.of("-j", "2", "-c", "" + clients, "-T", "" + duration.toSeconds()));
        var rate = RATE.matcher(output);
        if (!rate.find()) throw new IOException("pgbench: " + output);
        return Double.parseDouble(rate.group(1));
    }

    private String run(String url, String password, String script, List<String> options)
            throws IOException, InterruptedException {
        var file = Files.createTempFile("fuhua", ".pgbench");
        try {
            Files.writeString(file, script);
            var command = new ArrayList<>(List.of(program, "-n", "-M", "prepared"));
            command.addAll(options);
            command.addAll(List.of("-f", "" + file, url));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", password);
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IOException("pgbench: " + output);
            return output;
        } finally {
            Files.delete(file);
        }
    }
}
