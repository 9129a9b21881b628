package org.fuhua.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A received CloudEvent (Kafka binary mode) before its payload is read.
///
/// @param sequence position among the facts of its aggregate, starting at 1
/// @param subject id of the aggregate
/// @param payload the JSON text as received
public record Fact(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        @Nullable String correlationId,
        @Nullable String actor,
        @Nullable String traceparent,
        String payload) {

    /// Reads the headers of a record.
    ///
    /// @throws IllegalArgumentException when a mandatory attribute is missing or malformed
    public static Fact of(ConsumerRecord<String, String> record) {
        return new Fact(
                UUID.fromString(required(record, "ce_id")),
                required(record, "ce_type"),
                required(record, "ce_source"),
                required(record, "ce_subject"),
                Instant.parse(required(record, "ce_time")),
                Long.parseLong(required(record, "ce_sequence")),
                header(record, "ce_correlationid"),
                header(record, "ce_actor"),
                header(record, "traceparent"),
                record.value());
    }

    /// @return the type of a record without reading the rest, or null when it has none
    public static @Nullable String typeOf(ConsumerRecord<String, String> record) {
        return header(record, "ce_type");
    }

    private static String required(ConsumerRecord<String, String> record, String name) {
        var value = header(record, name);
        if (value == null) throw new IllegalArgumentException("the record has no header " + name);
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
