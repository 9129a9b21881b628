package org.fuhua.standalone.kafka;

import java.nio.file.Path;
import java.util.Properties;

/// The settings of the embedded broker and worker.
final class KafkaSettings {
    private KafkaSettings() {}

    static Properties broker(Path data, String clusterId, int port, int controllerPort) {
        var settings = new Properties();
        settings.setProperty("cluster.id", clusterId);
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // A worker or service that comes back after a crash waits until its old membership has run out.
        settings.setProperty("group.min.session.timeout.ms", "2000");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        settings.setProperty("log.segment.bytes", Integer.toString(64 << 20));
        return settings;
    }

    static Properties connect(String bootstrapServers, int port) {
        var settings = new Properties();
        settings.setProperty("bootstrap.servers", bootstrapServers);
        settings.setProperty("group.id", "fuhua-connect");
        settings.setProperty("listeners", "http://127.0.0.1:" + port);
        settings.setProperty("rest.advertised.host.name", "localhost");
        settings.setProperty("plugin.discovery", "service_load");
        settings.setProperty("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.setProperty("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.setProperty("config.providers", "env");
        settings.setProperty(
                "config.providers.env.class", "org.apache.kafka.common.config.provider.EnvVarConfigProvider");
        settings.setProperty("config.providers.env.param.allowlist.pattern", "FUHUA_CONNECT_.*");
        for (var topic : new String[] {"offset", "config", "status"}) {
            settings.setProperty(topic + ".storage.topic", "fuhua.connect." + topic + "s");
            settings.setProperty(topic + ".storage.replication.factor", "1");
        }
        settings.setProperty("offset.storage.partitions", "2");
        settings.setProperty("status.storage.partitions", "1");
        settings.setProperty("topic.creation.enable", "false");
        settings.setProperty("scheduled.rebalance.max.delay.ms", "0");
        settings.setProperty("session.timeout.ms", "5000");
        settings.setProperty("heartbeat.interval.ms", "1000");
        // What was sent after the last flush is sent again after a crash; the inboxes know it.
        settings.setProperty("offset.flush.interval.ms", "1000");
        settings.setProperty("producer.linger.ms", "0");
        return settings;
    }
}
