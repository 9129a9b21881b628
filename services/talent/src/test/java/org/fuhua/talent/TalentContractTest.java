package org.fuhua.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.platform.inbox.DeadLetter;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TalentContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Inbox inbox;

    @Test
    void takesEveryExampleTwiceInAnyOrderAndWithUnknownMembers() throws Exception {
        assertThat(inbox.consumers()).extracting("name").contains("applicant-calls", "review-decisions");
        for (var consumer : inbox.consumers()) {
            assertThat(consumer.types()).isNotEmpty();
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            for (var type : consumer.types())
                for (var example : EventContracts.examples(type)) {
                    EventContracts.assertValid(type, example);
                    var later = ((ObjectNode) JSON.readTree(example)).put("addedLater", true);
                    records.add(Facts.record(type, UUID.randomUUID(), 1, later.toString()));
                }
            Collections.shuffle(records, new Random(7));
            records.forEach(consumer::accept);
            records.forEach(consumer::accept);
        }
    }

    @Test
    void examplesOfOurOwnFactsAreValid() {
        for (var type : EventContracts.typesOf("talent"))
            EventContracts.examples(type).forEach(example -> EventContracts.assertValid(type, example));
    }

    @Test
    void aFactThatCannotBeReadGoesToTheDeadLetterTopic() {
        for (var payload :
                List.of("{", "[]", "{\"callId\":\"nobody\"}", "{\"callId\":\"" + UUID.randomUUID() + "\"}")) {
            var record = Facts.record("org.fuhua.applicant.call-closed.v1", UUID.randomUUID(), 1, payload);
            assertThatThrownBy(() -> inbox.consumers().forEach(consumer -> consumer.accept(record)))
                    .as(payload)
                    .isInstanceOf(DeadLetter.class);
        }
    }
}
