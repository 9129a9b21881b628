package org.fuhua.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
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

    /// Adds a fact.
    ///
    /// @param aggregateType names the topic: `fuhua.<service>.<aggregateType>`
    /// @param aggregateId key of the message: facts of one aggregate stay in order
    /// @param fact kebab-case name with major version, for example `notice-opened.v1`
    /// @param payload record without personal data, valid against its schema in `contracts/events`
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String aggregateType, UUID aggregateId, String fact, Object payload) {
        var cause = causation.current();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setString(2, aggregateType);
            insert.setString(3, aggregateId.toString());
            insert.setString(4, "org.fuhua." + service + "." + fact);
            insert.setString(5, json.writeValueAsString(payload));
            insert.setString(6, aggregateType);
            insert.setString(7, aggregateId.toString());
            insert.setString(8, "/" + service);
            insert.setString(9, clock.instant().toString());
            insert.setString(10, "/contracts/events/" + service + "/" + fact.replace(".v", "/v") + ".schema.json");
            insert.setString(11, cause.correlationId());
            insert.setString(12, cause.causationId());
            insert.setString(13, actors.current().subject());
            insert.setString(14, cause.traceparent());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the fact could not be written", failed);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException("the payload of " + fact + " cannot be written as JSON", failed);
        }
    }
}
