package org.fuhua.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A rendered set of manifests with what the operators will add to it: the pods and services of Kafka and PostgreSQL.
record Cluster(List<ObjectNode> documents) {
    /// Something with labels that listens.
    record Pod(String name, Map<String, String> labels) {}

    /// An address that something connects to.
    record Address(Pod pod, int port) {}

    Stream<ObjectNode> all(String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return all(kind).filter(document -> name(document).equals(name)).findFirst();
    }

    static String name(JsonNode document) {
        return document.at("/metadata/name").asText();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }

    List<Pod> pods() {
        var pods = new ArrayList<Pod>();
        all("Deployment")
                .forEach(deployment ->
                        pods.add(new Pod(name(deployment), labels(deployment.at("/spec/template/metadata/labels")))));
        all("Cluster").forEach(cluster -> pods.add(new Pod(name(cluster), Map.of("cnpg.io/cluster", name(cluster)))));
        for (var kind : List.of("Kafka", "KafkaConnect"))
            all(kind)
                    .forEach(made -> pods.add(new Pod(
                            kind + " " + name(made),
                            Map.of("strimzi.io/cluster", name(made), "strimzi.io/kind", kind))));
        return pods;
    }

    /// What a host and port name, when something of this set answers there.
    Optional<Address> resolve(String host, int port) {
        var service = find("Service", host);
        if (service.isPresent()) {
            var answers = stream(service.get().at("/spec/ports"))
                    .anyMatch(p -> p.path("port").asInt() == port);
            return answers
                    ? pod(labels(service.get().at("/spec/selector"))).map(pod -> new Address(pod, port))
                    : Optional.empty();
        }
        if (host.endsWith("-rw") && port == 5432)
            return pod(Map.of("cnpg.io/cluster", host.replaceFirst("-rw$", ""))).map(pod -> new Address(pod, port));
        if (host.endsWith("-kafka-bootstrap"))
            return find("Kafka", host.replaceFirst("-kafka-bootstrap$", ""))
                    .filter(kafka -> stream(kafka.at("/spec/kafka/listeners"))
                            .anyMatch(listener -> listener.path("port").asInt() == port))
                    .flatMap(kafka -> pod(Map.of("strimzi.io/cluster", name(kafka), "strimzi.io/kind", "Kafka")))
                    .map(pod -> new Address(pod, port));
        return Optional.empty();
    }

    Optional<Pod> pod(Map<String, String> labels) {
        return pods().stream()
                .filter(pod -> !labels.isEmpty() && pod.labels().entrySet().containsAll(labels.entrySet()))
                .findFirst();
    }

    static Map<String, String> labels(JsonNode node) {
        var labels = new TreeMap<String, String>();
        node.properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }
}
