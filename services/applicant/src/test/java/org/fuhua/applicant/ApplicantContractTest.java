package org.fuhua.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
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
class ApplicantContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Inbox inbox;

    @Test
    void takesEveryExampleTwiceInAnyOrderAndWithUnknownMembers() throws Exception {
        assertThat(inbox.consumers())
                .extracting("name")
                .contains(
                        "talent-needs",
                        "review-assignments",
                        "review-decisions",
                        "funding-agreements",
                        "funding-payments");
        for (var consumer : inbox.consumers()) {
            var records = new ArrayList<ConsumerRecord<String, String>>();
            for (var type : consumer.types())
                for (var example : EventContracts.examples(type)) {
                    EventContracts.assertValid(type, example);
                    var later = ((ObjectNode) JSON.readTree(example)).put("addedLater", true);
                    records.add(Facts.record(type, UUID.randomUUID(), 1, later.toString()));
                }
            Collections.shuffle(records, new Random(11));
            records.forEach(consumer::accept);
            records.forEach(consumer::accept);
        }
    }

    @Test
    void examplesOfOurOwnFactsAreValid() {
        for (var type : EventContracts.typesOf("applicant"))
            EventContracts.examples(type).forEach(example -> EventContracts.assertValid(type, example));
    }

    @Test
    void aFactThatCannotBeReadGoesToTheDeadLetterTopic() {
        var record =
                Facts.record("org.fuhua.talent.need-published.v1", UUID.randomUUID(), 1, "{\"needId\":\"nobody\"}");
        assertThatThrownBy(() -> inbox.consumers().forEach(consumer -> consumer.accept(record)))
                .isInstanceOf(DeadLetter.class);
    }
}
