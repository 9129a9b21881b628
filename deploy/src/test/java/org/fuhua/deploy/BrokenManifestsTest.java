package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each check of the manifests fails when what it checks is broken.
class BrokenManifestsTest {
    @Test
    void anUnknownMemberIsNoticed() {
        assertThat(complaintsWhen(
                        "Deployment", "applicant", d -> d.withObject("/spec").put("replica", 2)))
                .anyMatch(complaint -> complaint.contains("replica"));
        assertThat(complaintsWhen(
                        "KafkaConnect", "fuhua", d -> d.withObject("/spec").put("groupID", "x")))
                .anyMatch(complaint -> complaint.contains("groupID"));
        assertThat(complaintsWhen(
                        "Cluster", "review-postgres", d -> d.withObject("/spec").put("instance", 2)))
                .anyMatch(complaint -> complaint.contains("instance"));
    }

    @Test
    void aMissingKeyOfASecretIsNoticed() {
        assertThat(complaintsWhen(
                        "Secret", "gateway-keys", d -> d.withObject("/data").remove("client-secret")))
                .anyMatch(complaint -> complaint.contains("missing key client-secret"));
    }

    @Test
    void aMissingSecretOfADatabaseIsNoticed() {
        assertThat(complaintsWhen(
                        "Secret",
                        "funding-database",
                        d -> d.withObject("/metadata").put("name", "other")))
                .anyMatch(complaint -> complaint.equals("funding-postgres names the missing Secret funding-database"));
    }

    @Test
    void aServiceThatSelectsNothingIsNoticed() {
        assertThat(complaintsWhen(
                        "Service",
                        "review",
                        d -> d.withObject("/spec/selector").removeAll().put("a", "b")))
                .contains("Service review selects no pod");
    }

    @Test
    void aClosedFlowIsNoticed() {
        assertThat(complaintsWhen(
                        "NetworkPolicy",
                        "applicant-to-postgres",
                        d -> d.withObject("/spec").remove("egress")))
                .contains("no network policy lets applicant reach applicant-postgres-rw:5432");
    }

    @Test
    void anAddressOfNothingIsNoticed() {
        assertThat(complaintsWhen(
                        "Kafka", "fuhua", d -> d.withObject("/spec/kafka").remove("listeners")))
                .anyMatch(complaint -> complaint.endsWith("fuhua-kafka-bootstrap:9092, which is nothing"));
    }

    @Test
    void aWritableImageIsNoticed() {
        assertThat(complaintsWhen(
                        "Deployment",
                        "funding",
                        d -> ((ObjectNode) Cluster.container(d)).remove(List.of("securityContext", "livenessProbe"))))
                .contains(
                        "Deployment funding may write its image",
                        "Deployment funding may gain privileges",
                        "Deployment funding has no livenessProbe at one of its ports");
    }

    @Test
    void anUnknownWordOfAKustomizationIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("kustomization.yaml"), "kind: Kustomization\nresource: []\n");
        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("resource");
    }

    private static List<String> complaintsWhen(String kind, String name, Consumer<ObjectNode> broken) {
        var documents = ManifestsTest.local();
        broken.accept(new Cluster(documents).find(kind, name).orElseThrow());
        return ManifestChecks.complaints(documents);
    }
}
