package org.fuhua.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Kafka records as Debezium would deliver them, for feeding consumers.
public final class Facts {
    private static final AtomicLong OFFSET = new AtomicLong();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    /// @return a record with a fresh event id
    public static ConsumerRecord<String, String> record(String type, UUID subject, long sequence, Object payload) {
        try {
            return record(
                    UUID.randomUUID(),
                    type,
                    subject,
                    sequence,
                    payload instanceof String text ? text : JSON.writeValueAsString(payload));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /// @return a record with the given event id, for feeding the same fact twice
    public static ConsumerRecord<String, String> record(
            UUID eventId, String type, UUID subject, long sequence, String payload) {
        var record = new ConsumerRecord<>("fuhua.test", 0, OFFSET.incrementAndGet(), subject.toString(), payload);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", type);
        header(record, "ce_source", "/" + type.split("\\.")[2]);
        header(record, "ce_subject", subject.toString());
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_sequence", Long.toString(sequence));
        header(record, "ce_correlationid", UUID.randomUUID().toString());
        return record;
    }

    private static void header(ConsumerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
