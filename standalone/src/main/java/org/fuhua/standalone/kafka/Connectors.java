package org.fuhua.standalone.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fuhua.standalone.External;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.postgres.Databases;
import org.fuhua.standalone.supervise.PartStatus;
import org.fuhua.standalone.supervise.Watched;

/// Registers one outbox connector per service from `deploy/connect`, watches them, and restarts those that failed.
///
/// A connector can only start once the service's migration has made the outbox, so registration waits for that.
public final class Connectors implements Watched {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private final Installation installation;
    private final List<String> services;
    private final Databases databases;
    private final ConnectApi connect;
    private final int port;
    private final Set<String> registered = new LinkedHashSet<>();
    private final Thread thread =
            Thread.ofPlatform().name("connectors").daemon().unstarted(this::run);
    private volatile boolean healthy;
    private volatile int restarts;
    private volatile String note = "waiting for kafka";

    public Connectors(Installation installation, External external, Databases databases, List<String> services) {
        this.installation = installation;
        this.services = services;
        this.databases = databases;
        this.port = installation.ports().of("connect");
        this.connect = new ConnectApi(external.connect().orElse("http://localhost:" + port));
    }

    @Override
    public String name() {
        return "connectors";
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.interrupt();
        healthy = false;
        note = "stopped";
    }

    @Override
    public PartStatus status() {
        return new PartStatus(name(), healthy, 0, null, port, restarts, note);
    }

    /// Lets facts wait in their outboxes, or travel again.
    public void relay(boolean on) throws IOException, InterruptedException {
        for (var service : services) connect.turn(connector(service), on ? "resume" : "pause");
    }

    private void run() {
        try {
            while (true) {
                try {
                    healthy = check();
                } catch (InterruptedException stopped) {
                    throw stopped;
                } catch (Exception unreachable) {
                    healthy = false;
                    note = "asking again: " + unreachable;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean check() throws Exception {
        for (var service : services) if (!registered.contains(service)) register(service);
        var status = connect.status();
        var notRunning = new ArrayList<String>();
        for (var service : services) {
            var connector = status.path(connector(service)).path("status");
            if (isRunning(connector)) continue;
            notRunning.add(service);
            if (connector.toString().contains("\"FAILED\"")) {
                restarts++;
                connect.restartFailed(connector(service));
            }
        }
        note = notRunning.isEmpty() ? "running" : "not running: " + String.join(", ", notRunning);
        return notRunning.isEmpty();
    }

    private void register(String service) throws Exception {
        if (!databases.shareOutbox(service)) return;
        connect.put(connector(service), definition(service));
        registered.add(service);
    }

    private String definition(String service) throws IOException {
        return Files.readString(installation.deploy("connect").resolve(service + ".json"));
    }

    private static boolean isRunning(JsonNode status) {
        var tasks = status.path("tasks");
        if (!status.path("connector").path("state").asText().equals("RUNNING") || tasks.isEmpty()) return false;
        for (var task : tasks) if (!task.path("state").asText().equals("RUNNING")) return false;
        return true;
    }

    private static String connector(String service) {
        return "fuhua-" + service;
    }
}
