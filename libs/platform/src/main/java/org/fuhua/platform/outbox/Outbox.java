package org.fuhua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;

/// Writes facts beside the state change that caused them, in the same transaction.
///
/// Debezium reads the table from the write-ahead log and publishes each row once committed; rows stay as the service's
/// journal. See `docs/architecture/events.md`.
@ApplicationScoped
public class Outbox {
    private static final int BATCH = 500;

    // The aggregate's own version already keeps two writers apart; the unique key on the sequence proves it.
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, sequence, source, occurred_at,
                                dataschema, correlationid, causationid, actor, traceparent)
            values (?, ?, ?, ?, ?,
                    (select coalesce(max(sequence), 0) + 1 from outbox where aggregatetype = ? and aggregateid = ?),
                    ?, ?, ?, ?, ?, ?, ?)""";

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
    public record Entry(UUID aggregateId, Object payload) {}

    /// Adds a fact.
    ///
    /// @param aggregateType names the topic: `fuhua.<service>.<aggregateType>`
    /// @param aggregateId key of the message: facts of one aggregate stay in order
    /// @param fact kebab-case name with major version, for example `notice-opened.v1`
    /// @param payload record without personal data, valid against its schema in `contracts/events`
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String aggregateType, UUID aggregateId, String fact, Object payload) {
        write(aggregateType, fact, List.of(new Entry(aggregateId, payload)));
    }

    /// Adds the same kind of fact for many aggregates, in one batch; each aggregate comes once.
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(String aggregateType, String fact, List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH)
            write(aggregateType, fact, entries.subList(from, Math.min(from + BATCH, entries.size())));
    }

    private void write(String aggregateType, String fact, List<Entry> entries) {
        var cause = causation.current();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                insert.setObject(1, ids.next());
                insert.setString(2, aggregateType);
                insert.setString(3, entry.aggregateId().toString());
                insert.setString(4, "org.fuhua." + service + "." + fact);
                insert.setString(5, json.writeValueAsString(entry.payload()));
                insert.setString(6, aggregateType);
                insert.setString(7, entry.aggregateId().toString());
                insert.setString(8, "/" + service);
                insert.setString(9, clock.instant().toString());
                insert.setString(10, "/contracts/events/" + service + "/" + fact.replace(".v", "/v") + ".schema.json");
                insert.setString(11, cause.correlationId());
                insert.setString(12, cause.causationId());
                insert.setString(13, actors.current().subject());
                insert.setString(14, cause.traceparent());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the fact could not be written", failed);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException("the payload of " + fact + " cannot be written as JSON", failed);
        }
    }
}
