package org.fuhua.oversight.rebuild;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.fuhua.oversight.wording.Wordings;

/// A journal in memory. More may be told while it is read.
@Mock
@ApplicationScoped
class TestJournal extends Journal {
    private final Wordings wordings = new Wordings();
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private final AtomicReference<Runnable> duringFirstPoll = new AtomicReference<>();

    TestJournal() {
        super(Map.of());
    }

    void clear() {
        records.clear();
        offsets.clear();
    }

    void append(ConsumerRecord<String, String> told) {
        var type = new String(told.headers().lastHeader("ce_type").value());
        var topic = wordings.types().contains(type)
                ? wordings.of(type).topic()
                : wordings.topics().getFirst();
        var offset = offsets.merge(topic, 1L, Long::sum) - 1;
        records.add(new ConsumerRecord<>(
                topic,
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                told.key(),
                told.value(),
                told.headers(),
                java.util.Optional.empty()));
    }

    void duringFirstPoll(Runnable work) {
        duringFirstPoll.set(work);
    }

    @Override
    Consumer<String, String> open() {
        var consumer = new Reading();
        wordings.topics()
                .forEach(topic ->
                        consumer.updatePartitions(topic, List.of(new PartitionInfo(topic, 0, null, null, null))));
        return consumer;
    }

    private final class Reading extends MockConsumer<String, String> {
        private int known;

        Reading() {
            super("earliest");
        }

        @Override
        public void assign(Collection<TopicPartition> partitions) {
            super.assign(partitions);
            var zero = new HashMap<TopicPartition, Long>();
            partitions.forEach(partition -> zero.put(partition, 0L));
            updateBeginningOffsets(zero);
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
            var ends = new HashMap<TopicPartition, Long>();
            partitions.forEach(partition -> ends.put(partition, offsets.getOrDefault(partition.topic(), 0L)));
            updateEndOffsets(ends);
            for (; known < records.size(); known++) addRecord(records.get(known));
            return ends;
        }

        @Override
        public ConsumerRecords<String, String> poll(Duration timeout) {
            var polled = super.poll(timeout);
            var work = duringFirstPoll.getAndSet(null);
            if (work != null) work.run();
            return polled;
        }
    }
}
