package org.fuhua.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuhua.deploy.Cluster.Pod;

/// Says what the network policies of a set of manifests let through.
record Flows(Cluster cluster) {
    /// Whether a connection passes the policies of both ends.
    boolean allow(Pod from, Pod to, int port) {
        return passes(from, to, port, "Egress") && passes(to, from, port, "Ingress");
    }

    /// A pod that no policy selects is open; otherwise one rule must allow.
    private boolean passes(Pod subject, Pod peer, int port, String direction) {
        var policies = cluster.all("NetworkPolicy")
                .filter(policy -> selects(policy.at("/spec/podSelector"), subject))
                .filter(policy -> Cluster.stream(policy.at("/spec/policyTypes"))
                        .anyMatch(type -> type.asText().equals(direction)))
                .toList();
        var peers = direction.equals("Egress") ? "to" : "from";
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> Cluster.stream(policy.at("/spec").path(direction.toLowerCase())))
                        .anyMatch(rule -> allows(rule, peers, peer, port));
    }

    private static boolean allows(JsonNode rule, String peers, Pod peer, int port) {
        var portFits = !rule.has("ports")
                || Cluster.stream(rule.get("ports"))
                        .anyMatch(p -> p.path("port").asInt() == port);
        var peerFits = !rule.has(peers)
                || Cluster.stream(rule.get(peers))
                        .anyMatch(p -> p.has("podSelector") && selects(p.get("podSelector"), peer));
        return portFits && peerFits;
    }

    static boolean selects(JsonNode selector, Pod pod) {
        return pod.labels()
                        .entrySet()
                        .containsAll(
                                Cluster.labels(selector.path("matchLabels")).entrySet())
                && Cluster.stream(selector.path("matchExpressions")).allMatch(expression -> {
                    var value = pod.labels().get(expression.path("key").asText());
                    return switch (expression.path("operator").asText()) {
                        case "Exists" -> value != null;
                        case "In" ->
                            Cluster.stream(expression.path("values"))
                                    .anyMatch(one -> one.asText().equals(value));
                        default -> throw new IllegalArgumentException("not understood: " + expression);
                    };
                });
    }

    /// Every pair of pods of which the first may reach the second at a port, as `from -> to`.
    Set<String> allowedAt(int port) {
        return cluster.pods().stream()
                .flatMap(from -> cluster.pods().stream()
                        .filter(to -> !to.equals(from) && allow(from, to, port))
                        .map(to -> from.name() + " -> " + to.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
