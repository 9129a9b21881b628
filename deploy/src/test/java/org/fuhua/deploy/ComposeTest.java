package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposeTest {
    @Test
    void everyContainerIsBoundedAndBuiltFromAFileThatIsThere() {
        assertThat(complaints(Compose.read())).isEmpty();
    }

    @Test
    void anOpenContainerIsNoticed() {
        var open = Compose.of("""
                services:
                  a: { image: x, build: { dockerfile: deploy/docker/missing.Dockerfile } }
                  b: { image: x, depends_on: { c: {} }, ports: ["8080:8080"] }
                """);
        assertThat(complaints(open))
                .contains(
                        "a may gain privileges",
                        "a has no bound of memory",
                        "a has no health check",
                        "a is built from a missing file",
                        "b depends on c, which is missing",
                        "b is open to other machines");
    }

    @Test
    void everySecretSaysThatItIsNone() {
        var compose = Compose.read();
        compose.file()
                .path("services")
                .fieldNames()
                .forEachRemaining(name -> compose.composed(name).environment().forEach((variable, value) -> {
                    if (variable.contains("PASSWORD") || variable.contains("SECRET"))
                        assertThat(value).as("%s of %s", variable, name).startsWith("change-me-locally");
                }));
    }

    private static List<String> complaints(Compose compose) {
        var complaints = new ArrayList<String>();
        var services = compose.file().path("services");
        services.properties().forEach(service -> {
            var name = service.getKey();
            var definition = service.getValue();
            if (!definition.path("security_opt").toString().contains("no-new-privileges"))
                complaints.add(name + " may gain privileges");
            if (!definition.has("mem_limit")) complaints.add(name + " has no bound of memory");
            if (!definition.has("healthcheck")
                    && !definition.path("restart").asText().equals("on-failure"))
                complaints.add(name + " has no health check");
            var dockerfile =
                    Checkout.root().resolve(definition.at("/build/dockerfile").asText());
            if (!dockerfile.toFile().isFile()) complaints.add(name + " is built from a missing file");
            definition.path("depends_on").fieldNames().forEachRemaining(needed -> {
                if (!services.has(needed)) complaints.add(name + " depends on " + needed + ", which is missing");
            });
            definition.path("ports").forEach(port -> {
                if (!port.asText().startsWith("127.0.0.1:")) complaints.add(name + " is open to other machines");
            });
        });
        return complaints;
    }
}
