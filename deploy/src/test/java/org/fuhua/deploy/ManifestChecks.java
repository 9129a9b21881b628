package org.fuhua.deploy;

import static org.fuhua.deploy.Cluster.container;
import static org.fuhua.deploy.Cluster.name;
import static org.fuhua.deploy.Cluster.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhua.deploy.Cluster.Pod;

/// What must hold for a rendered set of manifests; each check adds its complaints.
final class ManifestChecks {
    private static final Pattern ADDRESS = Pattern.compile("(?:^|//)([a-z][a-z0-9-]*):(\\d+)");
    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");
    private final Cluster cluster;
    private final Flows flows;
    private final List<String> complaints = new ArrayList<>();

    private ManifestChecks(Cluster cluster) {
        this.cluster = cluster;
        this.flows = new Flows(cluster);
    }

    static List<String> complaints(List<ObjectNode> documents) {
        var checks = new ManifestChecks(new Cluster(documents));
        documents.forEach(checks::strict);
        documents.forEach(document -> checks.references(document, name(document)));
        checks.cluster.all("Deployment").forEach(checks::deployment);
        checks.cluster
                .all("Deployment")
                .forEach(d -> checks.addresses(checks.podOf(d), container(d).path("env")));
        checks.cluster.all("KafkaConnect").forEach(checks::connect);
        checks.cluster.all("Service").forEach(checks::service);
        checks.cluster.all("Ingress").forEach(checks::ingress);
        checks.cluster.all("HorizontalPodAutoscaler").forEach(checks::autoscaler);
        checks.cluster.all("PodDisruptionBudget").forEach(checks::disruption);
        checks.cluster.all("NetworkPolicy").forEach(checks::policy);
        return checks.complaints;
    }

    private void strict(ObjectNode document) {
        try {
            StrictManifests.parse(document);
        } catch (IllegalArgumentException refused) {
            complaints.add(refused.getMessage());
        }
    }

    /// Every Secret and ConfigMap named anywhere exists and has the key.
    private void references(JsonNode node, String where) {
        for (var member : node.properties()) {
            var value = member.getValue();
            switch (member.getKey()) {
                case "secretKeyRef" -> {
                    if (!value.path("optional").asBoolean())
                        exists(
                                "Secret",
                                value.path("name").asText(),
                                value.path("key").asText(),
                                where);
                }
                case "configMapKeyRef" ->
                    exists(
                            "ConfigMap",
                            value.path("name").asText(),
                            value.path("key").asText(),
                            where);
                case "configMap" -> exists("ConfigMap", value.path("name").asText(), null, where);
                case "passwordSecret" -> exists("Secret", value.path("name").asText(), "password", where);
                case "initdb" -> exists("Secret", value.at("/secret/name").asText(), "password", where);
                default -> {}
            }
        }
        node.forEach(child -> references(child, where));
    }

    private void exists(String kind, String name, String key, String where) {
        var found = cluster.find(kind, name);
        if (found.isEmpty()) complaints.add(where + " names the missing " + kind + " " + name);
        else if (key != null && !found.get().path("data").has(key))
            complaints.add(where + " names the missing key " + key + " of " + kind + " " + name);
    }

    private void deployment(ObjectNode deployment) {
        var pod = deployment.at("/spec/template/spec");
        var container = container(deployment);
        require(deployment, pod.at("/securityContext/runAsNonRoot").asBoolean(), "runs as nobody in particular");
        require(
                deployment,
                container.at("/securityContext/readOnlyRootFilesystem").asBoolean(),
                "may write its image");
        require(
                deployment,
                container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true) == false,
                "may gain privileges");
        require(deployment, container.at("/resources/limits/memory").isTextual(), "has no bound of memory");
        require(deployment, container.at("/resources/requests/cpu").isTextual(), "asks for no processor");
        for (var probe : PROBES) {
            var port = container.path(probe).at("/httpGet/port").asText();
            require(deployment, portNames(container).contains(port), "has no " + probe + " at one of its ports");
        }
        var labels = Cluster.labels(deployment.at("/spec/template/metadata/labels"));
        require(
                deployment,
                labels.entrySet()
                        .containsAll(Cluster.labels(deployment.at("/spec/selector/matchLabels"))
                                .entrySet()),
                "does not select its own pods");
        for (var mount : container.path("volumeMounts"))
            require(
                    deployment,
                    stream(pod.path("volumes"))
                            .anyMatch(volume -> volume.path("name").equals(mount.path("name"))),
                    "mounts a missing volume " + mount.path("name").asText());
    }

    /// Hosts named in the environment answer at that port, and the network policies let the connection through.
    private void addresses(Pod from, JsonNode environment) {
        for (var variable : environment) {
            var address = ADDRESS.matcher(variable.path("value").asText());
            while (address.find()) connects(from, address.group(1), Integer.parseInt(address.group(2)));
        }
    }

    private void connect(ObjectNode connect) {
        var from = cluster.pod(java.util.Map.of("strimzi.io/cluster", name(connect), "strimzi.io/kind", "KafkaConnect"))
                .orElseThrow();
        for (var variable : connect.at("/spec/template/connectContainer/env"))
            if (variable.path("name").asText().endsWith("_HOST"))
                connects(from, variable.path("value").asText(), 5432);
        var bootstrap = connect.at("/spec/bootstrapServers").asText().split(":");
        connects(from, bootstrap[0], Integer.parseInt(bootstrap[1]));
    }

    private void connects(Pod from, String host, int port) {
        var address = cluster.resolve(host, port);
        if (address.isEmpty()) complaints.add(from.name() + " connects to " + host + ":" + port + ", which is nothing");
        else if (!flows.allow(from, address.get().pod(), port))
            complaints.add("no network policy lets " + from.name() + " reach " + host + ":" + port);
    }

    private void service(ObjectNode service) {
        var target = cluster.all("Deployment")
                .filter(d -> Cluster.labels(d.at("/spec/template/metadata/labels"))
                        .entrySet()
                        .containsAll(
                                Cluster.labels(service.at("/spec/selector")).entrySet()))
                .findFirst();
        require(service, target.isPresent(), "selects no pod");
        for (var port : service.at("/spec/ports"))
            require(
                    service,
                    target.isPresent()
                            && portNames(container(target.get()))
                                    .contains(port.path("targetPort").asText()),
                    "leads to a missing port");
    }

    private void ingress(ObjectNode ingress) {
        for (var rule : ingress.at("/spec/rules"))
            for (var path : rule.at("/http/paths")) {
                var backend = path.at("/backend/service");
                var service = cluster.find("Service", backend.path("name").asText());
                require(
                        ingress,
                        service.isPresent()
                                && stream(service.get().at("/spec/ports"))
                                        .anyMatch(port -> port.path("name").equals(backend.at("/port/name"))),
                        "leads to a missing service or port");
            }
    }

    private void autoscaler(ObjectNode autoscaler) {
        var target = autoscaler.at("/spec/scaleTargetRef");
        require(
                autoscaler,
                cluster.find(target.path("kind").asText(), target.path("name").asText())
                        .isPresent(),
                "scales nothing");
    }

    private void disruption(ObjectNode budget) {
        require(
                budget,
                cluster.pod(Cluster.labels(budget.at("/spec/selector/matchLabels")))
                        .isPresent(),
                "covers no pod");
    }

    private void policy(ObjectNode policy) {
        var selector = policy.at("/spec/podSelector");
        require(policy, cluster.pods().stream().anyMatch(pod -> Flows.selects(selector, pod)), "selects no pod");
    }

    private Pod podOf(ObjectNode deployment) {
        return new Pod(name(deployment), Cluster.labels(deployment.at("/spec/template/metadata/labels")));
    }

    private static List<String> portNames(JsonNode container) {
        return stream(container.path("ports"))
                .map(port -> port.path("name").asText())
                .toList();
    }

    private void require(ObjectNode subject, boolean holds, String otherwise) {
        if (!holds) complaints.add(subject.path("kind").asText() + " " + name(subject) + " " + otherwise);
    }
}
