package org.fuhua.standalone.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhua.standalone.supervise.PartStatus;

/// What the supervisor writes to `.fuhua/state.json` every second, for the other commands to read.
///
/// @param demonstration whether this platform runs with the demonstration's rules
public record State(
        long supervisor,
        Instant startedAt,
        Instant writtenAt,
        String gateway,
        String keycloak,
        boolean demonstration,
        List<PartStatus> parts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isHealthy() {
        return !parts.isEmpty() && parts.stream().allMatch(PartStatus::healthy);
    }

    static Optional<State> read(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        var tree = JSON.readTree(file.toFile());
        var parts = new ArrayList<PartStatus>();
        for (var part : tree.path("parts"))
            parts.add(new PartStatus(
                    part.path("name").asText(),
                    part.path("healthy").asBoolean(),
                    part.path("pid").asLong(),
                    part.hasNonNull("startedAt")
                            ? Instant.parse(part.path("startedAt").asText())
                            : null,
                    part.path("port").asInt(),
                    part.path("restarts").asInt(),
                    part.path("note").asText()));
        return Optional.of(new State(
                tree.path("supervisor").asLong(),
                Instant.parse(tree.path("startedAt").asText()),
                Instant.parse(tree.path("writtenAt").asText()),
                tree.path("gateway").asText(),
                tree.path("keycloak").asText(),
                tree.path("demonstration").asBoolean(),
                parts));
    }

    /// Replaces the file at once, so that a reader sees the old state or the new one.
    void write(Path file) throws IOException {
        var tree = JSON.createObjectNode()
                .put("supervisor", supervisor)
                .put("startedAt", startedAt.toString())
                .put("writtenAt", writtenAt.toString())
                .put("healthy", isHealthy())
                .put("gateway", gateway)
                .put("keycloak", keycloak)
                .put("demonstration", demonstration);
        var list = tree.putArray("parts");
        for (var part : parts) list.add(node(part));
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, tree.toPrettyString());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ObjectNode node(PartStatus part) {
        var node = JSON.createObjectNode()
                .put("name", part.name())
                .put("healthy", part.healthy())
                .put("pid", part.pid());
        if (part.startedAt() != null) node.put("startedAt", part.startedAt().toString());
        return node.put("port", part.port()).put("restarts", part.restarts()).put("note", part.note());
    }
}
