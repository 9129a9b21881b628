package org.fuhua.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.fuhua.standalone.External;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Java;
import org.fuhua.standalone.postgres.Databases;
import org.fuhua.standalone.supervise.Part;
import org.fuhua.standalone.supervise.Probe;
import org.jspecify.annotations.Nullable;

/// The broker and the Connect worker; either may be elsewhere.
public final class KafkaPart implements Part {
    private static final int HEAP_MIB = 512;
    private final Installation installation;
    private final External external;
    private final Databases databases;

    public KafkaPart(Installation installation, External external, Databases databases) {
        this.installation = installation;
        this.external = external;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return installation.ports().of("kafka");
    }

    @Override
    public ProcessBuilder command() throws IOException {
        var folder = installation.home().resolve("kafka");
        Files.createDirectories(folder);
        Files.copy(
                installation.deploy("kafka").resolve("topics.txt"),
                folder.resolve("topics.txt"),
                StandardCopyOption.REPLACE_EXISTING);
        write(folder.resolve("broker.properties"), external.kafka().isPresent() ? null : broker(folder));
        write(folder.resolve("connect.properties"), external.connect().isPresent() ? null : connect());
        Files.writeString(folder.resolve("logging.properties"), LOGGING);
        var command = new ArrayList<>(Java.jvm(
                HEAP_MIB,
                "-XX:MaxMetaspaceSize=160m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + folder.resolve("logging.properties")));
        command.addAll(List.of(
                "-cp", installation.classPath(), KafkaNode.class.getName(), folder.toString(), bootstrapServers()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(connectorEnvironment());
        return builder;
    }

    public String bootstrapServers() {
        return external.kafka().orElse("localhost:" + port());
    }

    @Override
    public boolean ready() throws Exception {
        if (external.connect().isPresent()) return external.kafka().isPresent() || Probe.accepts(port());
        return Probe.answersOk("http://localhost:" + installation.ports().of("connect") + "/connectors");
    }

    private Properties broker(Path folder) {
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {
            'f', 'u', 'h', 'u', 'a', '-', 's', 't', 'a', 'n', 'd', 'a', 'l', 'o', 'n', 'e'
        });
        return KafkaSettings.broker(
                folder.resolve("data"), id, port(), installation.ports().of("kafka-controller"));
    }

    private Properties connect() {
        return KafkaSettings.connect(bootstrapServers(), installation.ports().of("connect"));
    }

    /// What the connector definitions name as `${env:…}`.
    Map<String, String> connectorEnvironment() {
        var database = databases.database();
        var environment = new TreeMap<String, String>();
        environment.put("FUHUA_CONNECT_USER", Databases.CONNECTOR);
        environment.put("FUHUA_CONNECT_PASSWORD", databases.password(Databases.CONNECTOR));
        for (var service : Installation.SERVICES) {
            var prefix = "FUHUA_CONNECT_" + service.toUpperCase(Locale.ROOT) + "_";
            environment.put(prefix + "HOST", database.host());
            environment.put(prefix + "PORT", Integer.toString(database.port()));
            environment.put(prefix + "DATABASE", service);
        }
        return environment;
    }

    private static void write(Path file, @Nullable Properties settings) throws IOException {
        if (settings == null) {
            Files.deleteIfExists(file);
            return;
        }
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, "Written at each start");
        }
    }

    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            io.debezium.level=INFO
            io.debezium.config.level=WARNING
            org.apache.kafka.connect.runtime.level=INFO
            org.apache.kafka.connect.runtime.isolation.level=WARNING
            org.apache.kafka.connect.runtime.rest.RestServer.level=WARNING
            org.apache.kafka.connect.runtime.AbstractConfig.level=WARNING
            org.apache.kafka.common.config.AbstractConfig.level=SEVERE
            kafka.server.level=INFO
            kafka.server.KafkaConfig.level=WARNING
            """;
}
