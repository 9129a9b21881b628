package org.fuhua.standalone.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.postgres.Databases;
import org.fuhua.standalone.supervise.Part;

/// The six services with the environment each gets (names as in `docs/reference/configuration.md`).
public final class Services {
    private static final int HEAP_MIB = 192;
    private static final int PROMISED_MIB = 256;
    /// A demonstration shows mails while somebody watches.
    private static final Map<String, String> QUICK_MAIL =
            Map.of("FUHUA_OVERSIGHT_MAIL_GATHER_FOR", "5s", "FUHUA_OVERSIGHT_MAIL_APART", "15s");
    private static final Map<String, Integer> HEAPS_MIB =
            Map.of("review", 512, "applicant", 384, "funding", 320, "gateway", 160);

    private final Installation installation;
    private final Databases databases;
    private final Shared shared;

    /// What all services are told alike.
    ///
    /// @param demonstration whether sandbox calls are allowed
    /// @param measured whether services run as in containers, and `applicant` with the heap that it promises
    public record Shared(String kafka, String oidcUrl, String gatewaySecret, boolean demonstration, boolean measured) {}

    public Services(Installation installation, Databases databases, Shared shared) {
        this.installation = installation;
        this.databases = databases;
        this.shared = shared;
    }

    /// Names of the services that the build has made.
    public static List<String> built(Installation installation) {
        return names().stream()
                .filter(name -> Files.exists(ServicePart.jar(installation.root(), name)))
                .toList();
    }

    public static List<String> names() {
        var names = new ArrayList<>(Installation.SERVICES);
        names.add("gateway");
        return names;
    }

    public Part part(String name) {
        return part(name, name, installation.ports().of(name));
    }

    /// Another instance of a service, on any free port.
    public Part second(String name) throws IOException {
        try (var socket = new ServerSocket(0)) {
            return part(name + "-2", name, socket.getLocalPort());
        }
    }

    private Part part(String name, String service, int port) {
        var isGateway = service.equals("gateway");
        var environment = isGateway ? gateway() : service(service);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ServicePart(
                name,
                port,
                ServicePart.jar(installation.root(), service),
                size(service),
                isGateway ? Set.of("keycloak") : Set.of("postgres", "kafka"),
                environment);
    }

    private ServicePart.Size size(String service) {
        boolean promised = shared.measured() && service.equals("applicant");
        return new ServicePart.Size(
                promised ? PROMISED_MIB : HEAPS_MIB.getOrDefault(service, HEAP_MIB), shared.measured());
    }

    private Map<String, String> service(String name) {
        var environment = common();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.database().url(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(name));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", shared.kafka());
        environment.put("FUHUA_FIELD_KEYS", "1:" + installation.secrets().key("field-key." + name));
        environment.put("FUHUA_BLIND_INDEX_KEY", installation.secrets().key("blind-index-key"));
        environment.put("FUHUA_DEMONSTRATION", Boolean.toString(shared.demonstration()));
        environment.put("FUHUA_PUBLIC_URL", installation.publicUrl());
        if (name.equals("funding")) environment.putAll(seal());
        if (shared.demonstration() && name.equals("oversight")) environment.putAll(QUICK_MAIL);
        return environment;
    }

    private Map<String, String> seal() {
        var secrets = installation.secrets();
        return Map.of(
                "FUHUA_FUNDING_SEAL_KEYSTORE", secrets.keystore("seal", "CN=Fuhua seal of this installation"),
                "FUHUA_FUNDING_SEAL_KEYSTORE_PASSWORD", secrets.password("seal.password"));
    }

    private Map<String, String> gateway() {
        var environment = common();
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", shared.gatewaySecret());
        environment.put(
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                installation.secrets().password("gateway.session"));
        for (var service : Installation.SERVICES)
            environment.put(
                    "FUHUA_GATEWAY_SERVICES_" + service.toUpperCase(Locale.ROOT),
                    "http://localhost:" + installation.ports().of(service));
        return environment;
    }

    private Map<String, String> common() {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", shared.oidcUrl());
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put(
                "QUARKUS_MAILER_PORT", Integer.toString(installation.ports().of("mail")));
        return environment;
    }
}
