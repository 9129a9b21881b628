package org.fuhua.standalone.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.fuhua.standalone.supervise.PartStatus;

/// What `status` shows, as a table for people or as JSON for programs.
///
/// @param memory resident MiB of a process id
record StatusView(Optional<State> state, boolean running, LongUnaryOperator memory) {
    private static final String ROW = "%-12s %-8s %8s %6s %9s %8s  %s%n";

    boolean isHealthy() {
        return running && state.map(State::isHealthy).orElse(false);
    }

    String json() {
        var tree = new ObjectMapper()
                .createObjectNode()
                .put("healthy", isHealthy())
                .put("gateway", state.map(State::gateway).orElse(""))
                .put("keycloak", state.map(State::keycloak).orElse(""));
        var list = tree.putArray("parts");
        for (var part : parts())
            list.addObject()
                    .put("name", part.name())
                    .put("healthy", running && part.healthy())
                    .put("pid", running ? part.pid() : 0)
                    .put("port", part.port())
                    .put("rssMiB", memory(part))
                    .put("restarts", part.restarts());
        return tree.toString();
    }

    String table() {
        if (!running) return "Fuhua is not running: ./fuhua up starts it." + System.lineSeparator();
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, ROW, "part", "health", "pid", "port", "MiB", "restarts", ""));
        long total = 0;
        for (var part : parts()) {
            long mib = memory(part);
            total += mib;
            text.append(String.format(
                    Locale.ROOT,
                    ROW,
                    part.name(),
                    part.healthy() ? "healthy" : "not yet",
                    part.pid() == 0 ? "-" : part.pid(),
                    part.port(),
                    part.pid() == 0 ? "-" : mib,
                    part.restarts(),
                    part.note()));
        }
        state.ifPresent(known -> text.append(System.lineSeparator())
                .append("gateway  ")
                .append(known.gateway())
                .append(System.lineSeparator())
                .append("keycloak ")
                .append(known.keycloak())
                .append(System.lineSeparator()));
        return text.append("memory   ")
                .append(total)
                .append(" MiB")
                .append(System.lineSeparator())
                .toString();
    }

    private List<PartStatus> parts() {
        return state.map(State::parts).orElse(List.of());
    }

    private long memory(PartStatus part) {
        return running && part.pid() != 0 ? memory.applyAsLong(part.pid()) : 0;
    }
}
