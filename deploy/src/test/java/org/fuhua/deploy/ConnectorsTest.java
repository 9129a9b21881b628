package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Standalone, containers and Kubernetes run the same connectors and topics: those of `deploy/connect` and
/// `deploy/kafka`.
class ConnectorsTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(\\w+)}");

    @Test
    void kubernetesHasTheConnectors() throws IOException {
        var manifests = new StringBuilder("# Generated from deploy/connect by ./fuhua golden.\n");
        for (var service : Checkout.SERVICES) {
            manifests.append("""
                    ---
                    apiVersion: kafka.strimzi.io/v1
                    kind: KafkaConnector
                    metadata:
                      name: fuhua-%s
                      labels: { strimzi.io/cluster: fuhua }
                    spec:
                      class: %s
                      tasksMax: %s
                      autoRestart: { enabled: true }
                      config:
                    """.formatted(
                            service,
                            definition(service).get("connector.class").asText(),
                            definition(service).get("tasks.max").asText()));
            definition(service).properties().forEach(setting -> {
                if (!setting.getKey().equals("connector.class")
                        && !setting.getKey().equals("tasks.max"))
                    manifests.append("    %s: %s\n".formatted(setting.getKey(), setting.getValue()));
            });
        }
        Checkout.assertGolden("deploy/k8s/base/kafka/connectors.yaml", manifests.toString());
    }

    @Test
    void kubernetesHasTheTopics() throws IOException {
        var manifests = new StringBuilder("# Generated from deploy/kafka/topics.txt by ./fuhua golden.\n");
        Checkout.read(Checkout.root().resolve("deploy/kafka/topics.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(topic -> manifests.append("""
                        ---
                        apiVersion: kafka.strimzi.io/v1
                        kind: KafkaTopic
                        metadata:
                          name: %s
                          labels: { strimzi.io/cluster: fuhua }
                        spec:
                          partitions: %s
                          config: { retention.ms: %s, cleanup.policy: delete }
                        """.formatted((Object[]) topic)));
        Checkout.assertGolden("deploy/k8s/base/kafka/topics.yaml", manifests.toString());
    }

    @Test
    void whatTheDefinitionsTakeFromTheEnvironmentIsGivenEverywhere() {
        var named = new TreeSet<String>();
        for (var service : Checkout.SERVICES) {
            var variable = VARIABLE.matcher(definition(service).toString());
            while (variable.find()) named.add(variable.group(1));
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(Compose.service("connect").environment().keySet()).isEqualTo(named);
        var connect =
                new Cluster(ManifestsTest.local()).find("KafkaConnect", "fuhua").orElseThrow();
        assertThat(Cluster.stream(connect.at("/spec/template/connectContainer/env"))
                        .map(variable -> variable.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theOperatorBuildsTheDebeziumOfTheReactor() {
        var pom = Checkout.read(Checkout.root().resolve("pom.xml"));
        var connect =
                new Cluster(ManifestsTest.local()).find("KafkaConnect", "fuhua").orElseThrow();
        assertThat(pom)
                .contains("<debezium.version>%s<"
                        .formatted(connect.at("/spec/build/plugins/0/artifacts/0/version")
                                .asText()));
    }

    private static JsonNode definition(String service) {
        try {
            return Checkout.JSON.readTree(
                    Checkout.read(Checkout.root().resolve("deploy/connect/" + service + ".json")));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
