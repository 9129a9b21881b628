package org.fuhua.standalone.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Java;
import org.fuhua.standalone.postgres.Databases;
import org.fuhua.standalone.supervise.Part;
import org.fuhua.standalone.supervise.Probe;

/// Keycloak with the realm of `deploy/keycloak`, imported at the first start.
///
/// Its JVM is run directly rather than by its script, so that the process id is the server's.
public final class KeycloakPart implements Part {
    private static final int HEAP_MIB = 384;
    private final Installation installation;
    private final Databases databases;
    private final int port;

    public KeycloakPart(Installation installation, Databases databases) {
        this.installation = installation;
        this.databases = databases;
        this.port = installation.ports().of("keycloak");
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public ProcessBuilder command() throws Exception {
        var home = new KeycloakDistribution(installation.root()).prepare();
        var imports = home.resolve("data").resolve("import");
        Files.createDirectories(imports);
        Files.copy(
                installation.deploy("keycloak").resolve("fuhua-realm.json"),
                imports.resolve("fuhua-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var builder = new ProcessBuilder(java(home));
        builder.environment().putAll(settings());
        return builder;
    }

    private static List<String> java(Path home) {
        var command = new ArrayList<>(Java.jvm(
                HEAP_MIB,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        command.addAll(List.of(
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return command;
    }

    private Map<String, String> settings() {
        var ports = installation.ports();
        return Map.ofEntries(
                Map.entry("KC_DB_URL", databases.database().url("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", databases.password("keycloak")),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HOSTNAME", url()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword()),
                Map.entry("FUHUA_GATEWAY_SECRET", gatewaySecret()),
                Map.entry("FUHUA_PUBLIC_URL", installation.publicUrl()),
                Map.entry("FUHUA_SMTP_HOST", "localhost"),
                Map.entry("FUHUA_SMTP_PORT", Integer.toString(ports.of("mail"))));
    }

    public String adminPassword() {
        return installation.secrets().password("keycloak.admin");
    }

    public String gatewaySecret() {
        return installation.secrets().password("gateway.client");
    }

    @Override
    public boolean ready() throws Exception {
        return Probe.answersOk(url() + "/realms/fuhua/.well-known/openid-configuration");
    }

    /// The import happens once; the gateway's address and secret may be others than then.
    @Override
    public void prepare() throws Exception {
        new KeycloakAdmin(url(), adminPassword()).setGateway(installation.publicUrl(), gatewaySecret());
    }
}
