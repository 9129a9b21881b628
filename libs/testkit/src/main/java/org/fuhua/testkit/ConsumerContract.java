package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;

/// Feeds a service every committed example of every type it subscribes to: out of order, twice, and with a member that
/// it does not know.
public final class ConsumerContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConsumerContract() {}

    /// Fails unless every consumer copes with every example.
    ///
    /// @return how many examples were fed
    public static int check(Inbox inbox) throws Exception {
        int fed = 0;
        for (var consumer : inbox.consumers())
            for (var type : consumer.types().stream().sorted().toList())
                for (var example : EventContracts.examples(type)) {
                    var payload = (ObjectNode) JSON.readTree(example);
                    var later =
                            payload.deepCopy().put("memberOfTheFuture", true).toString();
                    var subject = UUID.fromString(payload.elements().next().asText());
                    var eventId = UUID.randomUUID();
                    assertThatCode(() -> {
                                consumer.accept(Facts.record(eventId, type, subject, 2, later));
                                consumer.accept(Facts.record(eventId, type, subject, 2, later));
                                consumer.accept(Facts.record(UUID.randomUUID(), type, subject, 1, example));
                            })
                            .as("%s takes %s", consumer.name(), type)
                            .doesNotThrowAnyException();
                    fed++;
                }
        return fed;
    }
}
