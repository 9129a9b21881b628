package org.fuhua.oversight;

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
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.inbox.DeadLetter;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OversightContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Inbox inbox;

    @Inject
    Wordings wordings;

    @Inject
    DataSource dataSource;

    @Test
    void takesEveryExampleOfEveryTypeTwiceInAnyOrderAndWithUnknownMembers() throws Exception {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        var ids = new ArrayList<UUID>();
        for (var type : types())
            for (var example : EventContracts.examples(type)) {
                var payload = ((ObjectNode) JSON.readTree(example)).put("addedLater", true);
                var topic = wordings.of(type).topic();
                var subject = UUID.fromString(subject(topic, payload));
                var id = UUID.randomUUID();
                ids.add(id);
                records.add(Facts.record(id, type, subject, ids.size(), payload.toString()));
            }
        Collections.shuffle(records, new Random(5));
        records.forEach(record -> facts().accept(record));
        records.forEach(record -> facts().accept(record));
        assertThat(kept(ids)).isEqualTo(ids.size());
    }

    /// What facts of a topic call the thing that they are about; an ethics review is a review, and the ledger has
    /// several.
    private static String subject(String topic, ObjectNode payload) {
        var aggregate = topic.substring(topic.lastIndexOf('.') + 1);
        var names = switch (aggregate) {
            case "ethics" -> List.of("reviewId", "committeeId");
            case "equity" -> List.of("instrumentId");
            case "ledger" -> List.of("transactionId", "accountId", "periodId");
            case "run" -> List.of("runId", "messageId");
            case "loan" -> List.of("loanId", "filingId", "facilityId");
            default -> List.of(aggregate + "Id");
        };
        return names.stream()
                .filter(payload::has)
                .map(name -> payload.path(name).asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void subscribesToEveryTypeOfEveryService() {
        assertThat(facts().types()).containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void aFactThatCannotBeReadGoesToTheDeadLetterTopicAndLeavesNothing() throws Exception {
        var whole = Map.of("callId", UUID.randomUUID(), "code", "X", "titleZh", "X", "titleEn", "X", "clause", "1");
        for (var broken : List.of(
                "{",
                "[]",
                "{}",
                JSON.writeValueAsString(whole).replace("\"clause\"", "\"paragraph\""),
                JSON.writeValueAsString(whole).replace("\"X\"", "7"),
                JSON.writeValueAsString(whole).replace("\"X\"", "\"\\u0000\""))) {
            var record = Facts.record("org.fuhua.applicant.call-published.v1", UUID.randomUUID(), 1, broken);
            assertThatThrownBy(() -> facts().accept(record)).isInstanceOf(DeadLetter.class);
            var id = UUID.fromString(
                    new String(record.headers().lastHeader("ce_id").value()));
            assertThat(kept(List.of(id))).isZero();
        }
    }

    @Test
    void skipsTypesThatItDoesNotKnow() {
        facts().accept(Facts.record("org.fuhua.applicant.call-forgotten.v1", UUID.randomUUID(), 1, "{}"));
    }

    private Intake facts() {
        return inbox.consumers().getFirst();
    }

    private static List<String> types() {
        return Stream.of("applicant", "review", "funding", "talent")
                .flatMap(service -> EventContracts.typesOf(service).stream())
                .toList();
    }

    private long kept(List<UUID> ids) throws Exception {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select count(*) from projection.fact where event_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
