package org.fuhua.gateway.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the declared operation of a request in a tree of path segments; a fixed segment comes before a variable one.
///
/// Matches what was sent, not what it decodes to, and knows no path with dot segments, empty segments, path
/// parameters or escaped separators: gateway and service can then never read the same path differently.
public final class Operations {
    private final Node root = new Node();

    private Operations() {}

    /// The operations of some contracts.
    public static Operations of(List<Contract> contracts) {
        var operations = new Operations();
        contracts.forEach(contract -> contract.operations((path, operation) -> operations.add(
                path,
                operation.getKey().toUpperCase(Locale.ROOT),
                new Operation(
                        contract.service(),
                        operation.getValue().path("operationId").asText(path),
                        contract.isPublic(path)))));
        return operations;
    }

    /// What a request asks for.
    public sealed interface Found {
        /// A declared operation.
        record Declared(Operation operation) implements Found {}

        /// A path that exists, for other methods.
        record OtherMethods(SortedSet<String> allowed) implements Found {}

        /// A path that no service declares.
        record Unknown() implements Found {}
    }

    /// @param path as sent, still escaped, without query
    public Found find(String method, String path) {
        if (!plain(path)) return new Found.Unknown();
        var methods = root.find(path.split("/", -1), 1);
        if (methods == null) return new Found.Unknown();
        var operation = methods.get("HEAD".equals(method) ? "GET" : method);
        return operation == null
                ? new Found.OtherMethods(new TreeSet<>(methods.keySet()))
                : new Found.Declared(operation);
    }

    private void add(String path, String method, Operation operation) {
        var node = root;
        for (var segment : path.substring(1).split("/"))
            node = segment.startsWith("{")
                    ? node.variable = node.variable == null ? new Node() : node.variable
                    : node.fixed.computeIfAbsent(segment, name -> new Node());
        node.methods.put(method, operation);
    }

    private static boolean plain(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        for (var trick : List.of("//", "/./", "/../", ";", "\\", "%2f", "%5c", "%2e", "%00"))
            if (lower.contains(trick)) return false;
        return path.startsWith("/") && !path.endsWith("/") && !path.endsWith("/.") && !path.endsWith("/..");
    }

    private static final class Node {
        private final Map<String, Node> fixed = new HashMap<>();
        private final Map<String, Operation> methods = new TreeMap<>();
        private @Nullable Node variable;

        @Nullable
        Map<String, Operation> find(String[] segments, int at) {
            if (at == segments.length) return methods.isEmpty() ? null : methods;
            var next = fixed.get(segments[at]);
            var found = next == null ? null : next.find(segments, at + 1);
            return found == null && variable != null ? variable.find(segments, at + 1) : found;
        }
    }
}
