package org.fuhua.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Folders;
import org.fuhua.standalone.host.Processes;
import org.fuhua.standalone.supervise.Part;

/// PostgreSQL on local TCP only: sockets would limit the length of the path the platform may live in.
public final class PostgresPart implements Part {
    private final Path data;
    private final PostgresBinaries binaries;
    private final Databases databases;
    private final int port;

    public PostgresPart(Installation installation, Databases databases) {
        var folder = installation.home().resolve("postgres");
        this.data = folder.resolve("data");
        this.binaries = new PostgresBinaries(folder.resolve("programs"));
        this.databases = databases;
        this.port = installation.ports().of("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public ProcessBuilder command() throws Exception {
        if (!Files.exists(data.resolve("PG_VERSION"))) initialise();
        var settings = List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "wal_level=logical",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=150",
                "max_replication_slots=16",
                "max_wal_senders=16",
                "shared_buffers=128MB",
                "max_wal_size=1GB",
                "jit=off",
                "timezone=UTC");
        var command = unprivileged(binaries.program("postgres"), "-D", data.toString());
        for (var setting : settings) command.addAll(List.of("-c", setting));
        return new ProcessBuilder(command);
    }

    @Override
    public boolean ready() throws Exception {
        try (var connection = databases.database().connect("postgres")) {
            return connection.isValid(2);
        }
    }

    @Override
    public void prepare() throws Exception {
        databases.prepare();
    }

    /// SIGINT asks for a fast shutdown; SIGTERM would wait for every client to leave by itself.
    @Override
    public void end(Process process) throws IOException {
        Processes.interrupt(process);
    }

    /// Makes the data folder beside its place and moves it there whole: one that was cut off is made again.
    private void initialise() throws IOException, InterruptedException {
        var making = data.resolveSibling("data.making");
        Files.createDirectories(making.getParent());
        var password = Files.createTempFile(making.getParent(), "password", "");
        try {
            Folders.delete(making);
            Files.writeString(password, databases.database().password());
            var command = unprivileged(
                    binaries.program("initdb"),
                    "-D",
                    making.toString(),
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8");
            var initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(initdb.getInputStream().readAllBytes());
            if (initdb.waitFor() != 0) throw new IOException("initdb: " + said);
            Files.move(making, data);
        } finally {
            Files.delete(password);
        }
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own the process has no privileges but still owns
    /// its files, and keeps its process id.
    private static List<String> unprivileged(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
