package org.fuhua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Writes facts beside the state change that caused them, in the same transaction.
///
/// Debezium reads the table from the write-ahead log and publishes each row once committed; rows stay as the service's
/// journal. See `docs/architecture/events.md`.
@ApplicationScoped
public class Outbox {
    private static final int BATCH = 500;

    // The aggregate's own version already keeps two writers apart; the unique key on the sequence proves it.
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, source, occurred_at, dataschema,
                                correlationid, causationid, actor, traceparent, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)""";
    private static final String ONE = INSERT.formatted(
            "(select coalesce(max(sequence), 0) + 1 from outbox where aggregatetype = ? and aggregateid = ?)");
    private static final String MANY = INSERT.formatted("?");
    private static final String LAST = """
            select aggregateid, max(sequence) from outbox where aggregatetype = ? and aggregateid = any (?)
            group by aggregateid""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;
    private final Causation causation;
    private final String service;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            Ids ids,
            Clock clock,
            Actors actors,
            Causation causation,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
        this.causation = causation;
        this.service = service;
    }

    /// A fact of one aggregate, for adding many of a kind at once.
    ///
    /// @param payload record without personal data, valid against its schema in `contracts/events`
    /// @param behalf whose deed it was, where one thread writes for several; absent when it is the current actor's
    public record Entry(
            UUID aggregateId, Object payload, @Nullable Behalf behalf) {
        public Entry(UUID aggregateId, Object payload) {
            this(aggregateId, payload, null);
        }
    }

    /// Who did something, and what set it off.
    public record Behalf(String actor, Causation.Cause cause) {}

    /// Adds a fact.
    ///
    /// @param aggregateType names the topic: `fuhua.<service>.<aggregateType>`
    /// @param aggregateId key of the message: facts of one aggregate stay in order
    /// @param fact kebab-case name with major version, for example `notice-opened.v1`
    /// @param payload record without personal data, valid against its schema in `contracts/events`
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String aggregateType, UUID aggregateId, String fact, Object payload) {
        write(ONE, aggregateType, fact, List.of(new Entry(aggregateId, payload)));
    }

    /// Adds the same kind of fact for many aggregates, in one batch; each aggregate comes once.
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(String aggregateType, String fact, List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH)
            write(MANY, aggregateType, fact, entries.subList(from, Math.min(from + BATCH, entries.size())));
    }

    private void write(String statement, String aggregateType, String fact, List<Entry> entries) {
        var current = new Behalf(actors.current().subject(), causation.current());
        var now = clock.instant().toString();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(statement)) {
            var last = statement.equals(MANY) ? last(connection, aggregateType, entries) : Map.<String, Long>of();
            for (var entry : entries) {
                var id = entry.aggregateId().toString();
                var behalf = entry.behalf() == null ? current : entry.behalf();
                var cause = behalf.cause();
                insert.setObject(1, ids.next());
                insert.setString(2, aggregateType);
                insert.setString(3, id);
                insert.setString(4, "org.fuhua." + service + "." + fact);
                insert.setString(5, json.writeValueAsString(entry.payload()));
                insert.setString(6, "/" + service);
                insert.setString(7, now);
                insert.setString(8, "/contracts/events/" + service + "/" + fact.replace(".v", "/v") + ".schema.json");
                insert.setString(9, cause.correlationId());
                insert.setString(10, cause.causationId());
                insert.setString(11, behalf.actor());
                insert.setString(12, cause.traceparent());
                if (statement.equals(MANY)) insert.setLong(13, last.getOrDefault(id, 0L) + 1);
                else {
                    insert.setString(13, aggregateType);
                    insert.setString(14, id);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the fact could not be written", failed);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException("the payload of " + fact + " cannot be written as JSON", failed);
        }
    }

    /// Asked for once for all: a statement within the insert would be planned for a table as small as it was before.
    ///
    /// @return the sequence of each aggregate's last fact, those that have one
    private static Map<String, Long> last(Connection connection, String aggregateType, List<Entry> entries)
            throws SQLException {
        var ids = entries.stream().map(entry -> entry.aggregateId().toString()).toArray();
        var last = new HashMap<String, Long>();
        try (var select = connection.prepareStatement(LAST)) {
            select.setString(1, aggregateType);
            select.setArray(2, connection.createArrayOf("text", ids));
            try (var rows = select.executeQuery()) {
                while (rows.next()) last.put(rows.getString(1), rows.getLong(2));
            }
        }
        return last;
    }
}
