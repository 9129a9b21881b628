package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ManifestsTest {
    private static final String LOCAL = "deploy/k8s/overlays/local";

    static List<ObjectNode> local() {
        return Kustomization.render(Checkout.root().resolve(LOCAL));
    }

    @Test
    void everyManifestParsesStrictlyAndEveryReferenceLeadsSomewhere() {
        var rendered = local();
        assertThat(rendered).hasSizeGreaterThan(80);
        assertThat(ManifestChecks.complaints(rendered)).isEmpty();
    }

    @Test
    void theBaseBringsNoSecret() {
        var base = Kustomization.render(Checkout.root().resolve("deploy/k8s/base"));
        assertThat(new Cluster(base).all("Secret")).isEmpty();
    }

    @Test
    void localSecretsSayThatTheyAreNone() {
        assertThat(new Cluster(local()).all("Secret"))
                .hasSizeGreaterThan(10)
                .allSatisfy(secret -> secret.path("data").properties().forEach(member -> {
                    var value = decoded(member.getValue());
                    if (!member.getKey().equals("username"))
                        assertThat(value + keyOf(value)).contains("change-me-locally");
                }));
    }

    /// What each database may be reached by is the heart of "a service owns its data".
    @Test
    void onlyItsServiceAndTheConnectorsReachADatabase() {
        var expected = new TreeSet<String>();
        for (var service : Checkout.SERVICES) {
            expected.add(service + " -> " + service + "-postgres");
            expected.add("KafkaConnect fuhua -> " + service + "-postgres");
        }
        expected.add("keycloak -> keycloak-postgres");
        var allowed = new Flows(new Cluster(local())).allowedAt(5432);
        allowed.removeIf(flow -> !flow.endsWith("-postgres"));
        // The pods of one database cluster may replicate among themselves; the policy names them by the same label.
        allowed.removeIf(flow -> flow.matches(".*-postgres -> .*-postgres"));
        assertThat(allowed).isEqualTo(expected);
    }

    @Test
    void servicesDoNotReachEachOther() {
        var allowed = new Flows(new Cluster(local())).allowedAt(8080);
        for (var from : Checkout.SERVICES)
            for (var to : Checkout.SERVICES) assertThat(allowed).doesNotContain(from + " -> " + to);
        assertThat(allowed).contains("gateway -> applicant", "applicant -> keycloak");
    }

    @Test
    void imagesAndSettingsAreThoseOfTheComposeFile() {
        var cluster = new Cluster(local());
        var services = new TreeSet<>(Checkout.SERVICES);
        services.add("gateway");
        for (var service : services) {
            var container =
                    Cluster.container(cluster.find("Deployment", service).orElseThrow());
            var composed = Compose.service(service);
            assertThat(container.path("image").asText()).isEqualTo(composed.image());
            var names = new TreeMap<String, String>();
            container
                    .path("env")
                    .forEach(variable -> names.put(variable.path("name").asText(), ""));
            assertThat(names.keySet())
                    .as("environment of %s", service)
                    .isEqualTo(composed.environment().keySet());
        }
    }

    @Test
    void kubectlRendersTheSame() throws Exception {
        assumeTrue(Kubectl.isPresent(), "kubectl is not on this machine");
        var theirs = Kubectl.kustomize(Checkout.root().resolve(LOCAL));
        assertThat(ManifestChecks.complaints(theirs)).isEmpty();
        var ours = byName(local());
        assertThat(byName(theirs)).containsOnlyKeys(ours.keySet());
        byName(theirs).forEach((name, manifest) -> assertThat(manifest).as(name).isEqualTo(ours.get(name)));
    }

    private static TreeMap<String, JsonNode> byName(List<ObjectNode> documents) {
        var named = new TreeMap<String, JsonNode>();
        documents.forEach(
                document -> named.put(document.path("kind").asText() + "/" + Cluster.name(document), document));
        return named;
    }

    private static String decoded(JsonNode value) {
        return new String(java.util.Base64.getDecoder().decode(value.asText()));
    }

    /// Keys are base64 themselves.
    private static String keyOf(String value) {
        var key = value.replaceFirst("^1:", "");
        return key.endsWith("=") ? new String(java.util.Base64.getDecoder().decode(key)) : "";
    }
}
