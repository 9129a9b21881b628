package org.fuhua.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.BiConsumer;

/// The OpenAPI document of one service.
public record Contract(String service, ObjectNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /// What is common to all paths of a service.
    public String prefix() {
        return "/api/" + service + "/v1";
    }

    /// Hands over each operation of the service with its path; paths outside its prefix are not its to declare.
    public void operations(BiConsumer<String, java.util.Map.Entry<String, ObjectNode>> use) {
        document.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith(prefix() + "/")) return;
            path.getValue().properties().forEach(operation -> {
                if (METHODS.contains(operation.getKey()) && operation.getValue() instanceof ObjectNode node)
                    use.accept(path.getKey(), java.util.Map.entry(operation.getKey(), node));
            });
        });
    }

    /// Whether a path may be read by anybody.
    public boolean isPublic(String path) {
        return path.startsWith(prefix() + "/public/");
    }
}
