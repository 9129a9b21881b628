package org.fuhua.oversight;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Everything between a channel and the kept fact, side by side as in production.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OversightChannelTest {
    @Inject
    @Connector("smallrye-in-memory")
    InMemoryConnector channels;

    @Inject
    Wordings wordings;

    @Inject
    DataSource dataSource;

    @Test
    void everyChannelLeadsToKeptFacts() {
        var ids = new ArrayList<UUID>();
        for (var wording : wordings.all()) {
            var channel = wording.topic().replace("fuhua.", "").replace('.', '-');
            for (var example : EventContracts.examples(wording.type())) {
                ids.add(UUID.randomUUID());
                channels.source(channel)
                        .send(Facts.record(ids.getLast(), wording.type(), UUID.randomUUID(), 1, example));
            }
        }
        await("all facts are kept").until(() -> kept(ids), equalTo((long) ids.size()));
    }

    private long kept(ArrayList<UUID> ids) throws Exception {
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
