package org.fuhua.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The topics of the platform, read from `deploy/kafka/topics.txt`.
public record Topics(List<Topic> topics) {
    /// One line of the file.
    public record Topic(String name, int partitions, long retentionMs) {
        static Topic parse(String line) {
            var parts = line.strip().split("\\s+");
            if (parts.length != 3) throw new IllegalArgumentException("not a topic: " + line);
            return new Topic(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        }

        NewTopic create() {
            return new NewTopic(name, partitions, (short) 1)
                    .configs(Map.of("retention.ms", Long.toString(retentionMs), "cleanup.policy", "delete"));
        }
    }

    public static Topics read(Path file) throws IOException {
        return new Topics(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Topic::parse)
                .toList());
    }

    /// Creates those that are missing.
    public void create(String bootstrapServers) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var admin = Admin.create(settings)) {
            var known = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !known.contains(topic.name()))
                            .map(Topic::create)
                            .collect(Collectors.toList()))
                    .all()
                    .get();
        }
    }
}
