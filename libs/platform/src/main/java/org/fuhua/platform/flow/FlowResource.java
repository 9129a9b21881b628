package org.fuhua.platform.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.inbox.Inbox;

/// Counts what went out and what came in, so that anyone allowed to can see that nothing got lost on the way.
@Path("/flow")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "flow")
public class FlowResource {
    private final DataSource dataSource;
    private final Inbox inbox;
    private final String service;

    FlowResource(
            DataSource dataSource, Inbox inbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.inbox = inbox;
        this.service = service;
    }

    /// @param published facts written to the outbox
    /// @param consumed facts that took effect, per consumer; types without any are listed with zero
    public record FlowView(String service, List<Published> published, List<Consumed> consumed) {}

    public record Published(String type, long count) {}

    public record Consumed(String consumer, String type, long count) {}

    @GET
    @RolesAllowed({"auditor", "admin"})
    @Operation(operationId = "getFlow", summary = "Facts published and consumed, per type 事件流量核对")
    public FlowView get() throws SQLException {
        var published = counts("select '', type, count(*) from outbox group by type").entrySet().stream()
                .map(e -> new Published(e.getKey().type(), e.getValue()))
                .sorted(java.util.Comparator.comparing(Published::type))
                .toList();
        var received = counts("select consumer, type, count(*) from inbox group by consumer, type");
        var consumed = new ArrayList<Consumed>();
        for (var consumer : inbox.consumers())
            consumer.types().stream()
                    .sorted()
                    .forEach(type -> consumed.add(new Consumed(
                            consumer.name(), type, received.getOrDefault(new Key(consumer.name(), type), 0L))));
        return new FlowView(service, published, consumed);
    }

    private record Key(String consumer, String type) {}

    private Map<Key, Long> counts(String sql) throws SQLException {
        var counts = new HashMap<Key, Long>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            while (rows.next()) counts.put(new Key(rows.getString(1), rows.getString(2)), rows.getLong(3));
        }
        return counts;
    }
}
