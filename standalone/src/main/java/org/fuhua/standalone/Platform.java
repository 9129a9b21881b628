package org.fuhua.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fuhua.standalone.host.Ports;
import org.fuhua.standalone.kafka.Connectors;
import org.fuhua.standalone.kafka.KafkaPart;
import org.fuhua.standalone.keycloak.KeycloakPart;
import org.fuhua.standalone.mail.MailPart;
import org.fuhua.standalone.postgres.Databases;
import org.fuhua.standalone.postgres.PostgresPart;
import org.fuhua.standalone.service.Services;
import org.fuhua.standalone.supervise.PartStatus;
import org.fuhua.standalone.supervise.Supervisor;

/// The whole platform, started and ended from this process; what `./fuhua up` runs and what tests use.
///
///     try (var platform = Platform.start(root, folder, Options.forTest())) {
///         platform.awaitHealthy(Duration.ofMinutes(3));
///         …
///     }
public final class Platform implements AutoCloseable {
    private final Installation installation;
    private final External external;
    private final Databases databases;
    private final KeycloakPart keycloak;
    private final KafkaPart kafka;
    private final Supervisor supervisor;
    private final Services services;
    private final Connectors connectors;

    /// How a platform is started.
    ///
    /// @param usualPorts the ports tried first
    /// @param demonstration whether sandbox calls are allowed
    /// @param skipsMissingServices for the platform's own development: leaves out services that are not built
    /// @param measured whether services run as in containers, where the JVM compiles all it can, and
    ///     `applicant` has the heap that it promises
    public record Options(
            External external,
            Map<String, Integer> usualPorts,
            boolean demonstration,
            boolean skipsMissingServices,
            boolean measured) {
        /// Everything embedded, on ports away from the usual ones.
        public static Options forTest() {
            return new Options(External.NONE, Ports.elsewhere(), true, false, false);
        }

        /// The same for measuring.
        public static Options forBench() {
            return new Options(External.NONE, Ports.elsewhere(), true, false, true);
        }
    }

    private Platform(Installation installation, Options options) {
        this.installation = installation;
        this.external = options.external();
        this.databases = Databases.of(installation, external.postgres());
        this.keycloak = new KeycloakPart(installation, databases);
        this.kafka = new KafkaPart(installation, external, databases);
        this.supervisor = new Supervisor(installation.home().resolve("logs"));
        this.services = new Services(
                installation,
                databases,
                new Services.Shared(
                        kafka.bootstrapServers(),
                        oidcUrl(),
                        external.oidcSecret().orElseGet(keycloak::gatewaySecret),
                        options.demonstration(),
                        options.measured()));
        this.connectors = assemble(options);
    }

    /// Starts a platform whose state lives in `home`; returns at once.
    public static Platform start(Path root, Path home, Options options) throws Exception {
        var platform = new Platform(Installation.open(root, home, options.usualPorts()), options);
        if (options.external().postgres().isPresent()) platform.databases.prepare();
        platform.supervisor.start();
        return platform;
    }

    private Connectors assemble(Options options) {
        var names = options.skipsMissingServices() ? Services.built(installation) : Services.names();
        if (external.postgres().isEmpty()) supervisor.add(new PostgresPart(installation, databases));
        supervisor.add(kafka);
        if (external.oidc().isEmpty()) supervisor.add(keycloak);
        supervisor.add(new MailPart(installation));
        names.forEach(name -> supervisor.add(services.part(name)));
        var publishing = names.stream().filter(Installation.SERVICES::contains).toList();
        var relays = new Connectors(installation, external, databases, publishing);
        supervisor.add(relays);
        return relays;
    }

    /// Starts a second instance of a service beside the first; the gateway goes on asking the first.
    ///
    /// @return the name of the part
    public String again(String service) throws IOException {
        var part = services.second(service);
        supervisor.add(part);
        supervisor.start(part.name());
        return part.name();
    }

    /// Lets facts wait in their outboxes (`false`), so that one service is measured alone, or travel again.
    public void relay(boolean on) throws IOException, InterruptedException {
        connectors.relay(on);
    }

    public Installation installation() {
        return installation;
    }

    public Databases databases() {
        return databases;
    }

    public String kafka() {
        return kafka.bootstrapServers();
    }

    /// The address people and programs use.
    public String gatewayUrl() {
        return installation.publicUrl();
    }

    /// The address of Keycloak itself, without the realm.
    public String keycloakUrl() {
        return oidcUrl().replaceFirst("/realms/.*", "");
    }

    public String oidcUrl() {
        return external.oidc().orElse(keycloak.url() + "/realms/fuhua");
    }

    public String keycloakAdminPassword() {
        return keycloak.adminPassword();
    }

    public List<PartStatus> status() {
        return supervisor.status();
    }

    public PartStatus status(String part) {
        return status().stream()
                .filter(status -> status.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part named " + part));
    }

    public boolean isHealthy() {
        return supervisor.isHealthy();
    }

    /// Waits until every part is healthy.
    ///
    /// @throws IllegalStateException naming the parts that are not, when the time is over
    public void awaitHealthy(Duration patience) throws InterruptedException {
        var deadline = Instant.now().plus(patience);
        while (!isHealthy()) {
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException("not healthy after " + patience.toSeconds() + " s: "
                        + status().stream()
                                .filter(part -> !part.healthy())
                                .map(part -> part.name() + " (" + part.note() + ")")
                                .toList());
            Thread.sleep(200);
        }
    }

    /// The log of one part.
    public Path log(String part) throws IOException {
        var log = installation.home().resolve("logs").resolve(part + ".log");
        if (!Files.exists(log)) throw new IOException("no log of " + part);
        return log;
    }

    @Override
    public void close() {
        supervisor.stop();
    }
}
