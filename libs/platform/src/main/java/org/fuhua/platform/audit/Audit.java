package org.fuhua.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Causation;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Keeps who did what, in the transaction of the deed.
@ApplicationScoped
public class Audit {
    private final DataSource dataSource;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;
    private final Causation causation;

    Audit(DataSource dataSource, Ids ids, Clock clock, Actors actors, Causation causation) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
        this.causation = causation;
    }

    /// Records an accepted transition, or the reading of something confidential (then without states).
    ///
    /// @param action verb as in the transition table
    /// @param reason given by the actor; absent where none is asked for
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String aggregateType,
            UUID aggregateId,
            String action,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable String reason) {
        recordAll(aggregateType, action, List.of(new Moved(aggregateId, from, to)), reason);
    }

    /// What became of one of several.
    public record Moved(
            UUID aggregateId,
            @Nullable Object from,
            @Nullable Object to) {}

    /// Records the same deed on many.
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(String aggregateType, String action, List<Moved> all, @Nullable String reason) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into audit (id, at, actor, action, aggregatetype, aggregateid, from_state, to_state,
                                           reason, correlationid)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            var now = Timestamp.from(clock.instant());
            var actor = actors.current().subject();
            var correlationId = causation.current().correlationId();
            for (var moved : all) {
                insert.setObject(1, ids.next());
                insert.setTimestamp(2, now);
                insert.setString(3, actor);
                insert.setString(4, action);
                insert.setString(5, aggregateType);
                insert.setObject(6, moved.aggregateId());
                insert.setString(7, moved.from() == null ? null : moved.from().toString());
                insert.setString(8, moved.to() == null ? null : moved.to().toString());
                insert.setString(9, reason);
                insert.setString(10, correlationId);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit row could not be written", failed);
        }
    }
}
