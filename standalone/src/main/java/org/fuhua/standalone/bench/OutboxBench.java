package org.fuhua.standalone.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.fuhua.standalone.Platform;

/// How long a committed fact takes to a consumer, and how many a second get through, against plain inserts of the same
/// rows into a table that nobody publishes.
final class OutboxBench implements AutoCloseable {
    private static final String DATABASE = "talent";
    private static final String TOPIC = "fuhua.talent.bench";
    private static final int WRITERS = 4;
    private static final String INSERT = """
            insert into %s (id, aggregatetype, aggregateid, type, payload, sequence, source, occurred_at, dataschema,
                            correlationid, actor)
            values (?, 'bench', ?, 'org.fuhua.talent.benched.v1', ?, 1, '/talent', ?, '/none', 'bench', 'system')""";
    private static final String PAYLOAD = "{\"text\":\"" + "x".repeat(400) + "\"}";

    private final Platform platform;
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread listener;
    private volatile boolean listening = true;

    OutboxBench(Platform platform) throws Exception {
        this.platform = platform;
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", platform.kafka()))) {
            if (!admin.listTopics().names().get().contains(TOPIC))
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
        }
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        platform.kafka(),
                        "group.id",
                        "bench-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
        listener = Thread.ofPlatform().start(() -> {
            while (listening)
                for (var record : consumer.poll(Duration.ofMillis(100))) arrived.put(record.key(), System.nanoTime());
        });
        try (var connection = connect()) {
            connection
                    .createStatement()
                    .execute(
                            "create table if not exists bench_plain (like outbox including indexes including defaults)");
        }
    }

    /// @return latencies in milliseconds from commit to consumer, sorted
    List<Double> latencies(int perSecond, Duration duration) throws Exception {
        insert("outbox", 20);
        awaitArrival(arrived.size() + 1);
        var committed = new ConcurrentHashMap<String, Long>();
        long pause = 1_000_000_000L / perSecond;
        try (var connection = connect();
                var insert = connection.prepareStatement(INSERT.formatted("outbox"))) {
            long next = System.nanoTime();
            long end = next + duration.toNanos();
            while (next < end) {
                var key = one(insert);
                committed.put(key, System.nanoTime());
                next += pause;
                java.util.concurrent.locks.LockSupport.parkNanos(next - System.nanoTime());
            }
        }
        var deadline = Instant.now().plusSeconds(30);
        while (!arrived.keySet().containsAll(committed.keySet())
                && Instant.now().isBefore(deadline)) Thread.sleep(20);
        var latencies = new ArrayList<Double>();
        committed.forEach((key, at) -> latencies.add((arrived.get(key) - at) / 1e6));
        Collections.sort(latencies);
        return latencies;
    }

    /// @return rows a second that were committed into a table that nobody publishes
    double plainRate(Duration duration) throws Exception {
        return rate("bench_plain", duration)[0];
    }

    /// @return facts a second from the first insert to the last arrival at a consumer
    double sustainedRate(Duration duration) throws Exception {
        int before = arrived.size();
        long start = System.nanoTime();
        int written = (int) rate("outbox", duration)[1];
        awaitArrival(before + written);
        return written / ((System.nanoTime() - start) / 1e9);
    }

    private double[] rate(String table, Duration duration) throws Exception {
        var count = new AtomicInteger();
        var done = new CountDownLatch(WRITERS);
        long end = System.nanoTime() + duration.toNanos();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (int w = 0; w < WRITERS; w++)
                pool.submit(() -> {
                    try (var connection = connect();
                            var insert = connection.prepareStatement(INSERT.formatted(table))) {
                        while (System.nanoTime() < end) {
                            one(insert);
                            count.incrementAndGet();
                        }
                    }
                    done.countDown();
                    return null;
                });
            done.await();
        }
        return new double[] {count.get() / (duration.toMillis() / 1000.0), count.get()};
    }

    private void insert(String table, int rows) throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement(INSERT.formatted(table))) {
            for (int i = 0; i < rows; i++) one(insert);
        }
    }

    private static String one(java.sql.PreparedStatement insert) throws SQLException {
        var key = UUID.randomUUID().toString();
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, key);
        insert.setString(3, PAYLOAD);
        insert.setString(4, Instant.now().toString());
        insert.executeUpdate();
        return key;
    }

    private void awaitArrival(int count) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(120);
        while (arrived.size() < count) {
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException("%d of %d facts arrived".formatted(arrived.size(), count));
            Thread.sleep(5);
        }
    }

    private Connection connect() throws SQLException {
        return platform.databases()
                .database()
                .connect(DATABASE, DATABASE, platform.databases().password(DATABASE));
    }

    @Override
    public void close() throws Exception {
        listening = false;
        listener.join();
        consumer.close();
    }
}
