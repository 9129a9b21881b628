package org.fuhua.standalone.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.connect.cli.ConnectDistributed;

/// The process of a Kafka broker and a Kafka Connect worker: one JVM, since together they need little more than one.
///
/// Arguments: the folder with `broker.properties` (absent when the broker runs elsewhere), `connect.properties` (absent
/// when Connect runs elsewhere) and `topics.txt`, and the bootstrap servers.
public final class KafkaNode {
    private KafkaNode() {}

    public static void main(String[] arguments) throws Exception {
        endInTurn();
        var folder = Path.of(arguments[0]);
        var broker = folder.resolve("broker.properties");
        if (Files.exists(broker)) startBroker(broker);
        Topics.read(folder.resolve("topics.txt")).create(arguments[1]);
        var connect = folder.resolve("connect.properties");
        if (Files.exists(connect)) startConnect(connect);
        Thread.currentThread().join();
    }

    /// Broker and worker would end side by side, and the worker then wait in vain for a broker to say goodbye to:
    /// what was started last ends first.
    private static void endInTurn() {
        var hooks = new ConcurrentLinkedDeque<Runnable>();
        Exit.setShutdownHookAdder((_, hook) -> hooks.addFirst(hook));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> hooks.forEach(Runnable::run), "end in turn"));
    }

    private static void startBroker(Path file) throws IOException {
        var properties = read(file);
        var data = Path.of(properties.getProperty("log.dirs"));
        if (!Files.exists(data.resolve("meta.properties"))) {
            var arguments = new String[] {"format", "-t", properties.getProperty("cluster.id"), "-c", file.toString()};
            if (StorageTool.execute(arguments, new PrintStream(System.out, true)) != 0)
                throw new IOException("the broker's folder could not be formatted");
        }
        Thread.ofPlatform().name("broker").start(() -> Kafka.main(new String[] {file.toString()}));
    }

    private static void startConnect(Path file) throws IOException {
        Map<String, String> settings = read(file).entrySet().stream()
                .collect(Collectors.toMap(
                        e -> (String) e.getKey(), e -> (String) e.getValue(), (a, _) -> a, HashMap::new));
        new ConnectDistributed(new String[0]).startConnect(settings);
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
