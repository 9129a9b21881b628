package org.fuhua.oversight.rebuild;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/// Reads the journal from its beginning up to ends that are looked up when asked for.
final class JournalReader {
    private static final Duration WAIT = Duration.ofMillis(500);

    private final Consumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> beginnings;

    JournalReader(Consumer<String, String> consumer, Collection<String> topics) {
        this.consumer = consumer;
        partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        beginnings = consumer.beginningOffsets(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// What is done with records; they come in the order of their partition.
    interface Batch {
        void take(ConsumerRecords<String, String> records) throws java.sql.SQLException;
    }

    /// @return the ends as they are now
    Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions);
    }

    void readTo(Map<TopicPartition, Long> ends, Batch batch) throws java.sql.SQLException {
        while (remaining(ends) > 0) {
            var records = consumer.poll(WAIT);
            if (!records.isEmpty()) batch.take(records);
        }
    }

    /// @return how many records lie between here and there
    long remaining(Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .mapToLong(partition -> Math.max(0, ends.get(partition) - consumer.position(partition)))
                .sum();
    }

    /// @return how many records lie between the beginning and there
    long whole(Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .mapToLong(partition -> ends.get(partition) - beginnings.get(partition))
                .sum();
    }

    static boolean isFact(ConsumerRecord<String, String> record, Collection<String> types) {
        var type = org.fuhua.platform.inbox.Fact.typeOf(record);
        return type != null && types.contains(type);
    }
}
