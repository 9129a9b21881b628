package org.fuhua.oversight.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.inbox.Fact;

/// What each fact means for the rows shown.
///
/// A fact belongs to the application it names, else to the call it names. Rows are linked when they are read, so a
/// fact may come before the application, the call or the round it belongs to.
@ApplicationScoped
public class Projection {
    private static final String KEEP = """
            insert into $.fact (event_id, type, thread, sequence, at, actor, shown)
            values (?, ?, ?, ?, ?, ?::text, ?::jsonb) on conflict do nothing""";
    private static final String MENTION = "insert into $.mention (owner, thread) values (?, ?) on conflict do nothing";

    private final Wordings wordings;

    Projection(Wordings wordings) {
        this.wordings = wordings;
    }

    /// Takes a fact into the tables of a schema; a known one changes nothing.
    ///
    /// @throws IllegalArgumentException when the fact lacks what its type must have; nothing is changed then
    public void apply(Connection connection, String schema, Fact fact) throws SQLException {
        for (var change : changes(fact)) change.make(connection, schema);
    }

    List<Change> changes(Fact fact) {
        var wording = wordings.of(fact.type());
        var payload = Payload.of(fact.payload());
        var thread = wording.alone() ? fact.id() : UUID.fromString(fact.subject());
        var changes = new ArrayList<Change>();
        changes.add(Change.of(
                KEEP,
                fact.id(),
                fact.type(),
                thread,
                fact.sequence(),
                fact.time().atOffset(ZoneOffset.UTC),
                fact.actor(),
                payload.shown(wording.facts())));
        var owner = payload.has("applicationId") ? payload.idIfAny("applicationId") : payload.idIfAny("callId");
        if (owner != null) changes.add(Change.of(MENTION, owner, thread));
        if (payload.has("needId") && payload.has("callId"))
            changes.add(Change.of(MENTION, payload.id("callId"), payload.id("needId")));
        changes.addAll(Copies.changes(fact, payload));
        return changes;
    }
}
