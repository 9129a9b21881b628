package org.fuhua.oversight.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The facts of an application and of its call, oldest first.
@ApplicationScoped
class Entries {
    /// Most entries shown of one application; a real one has some dozens.
    static final int MOST = 1000;

    /// Most readings shown, the latest; there is no end to reading, and it must not push out what happened.
    static final int READINGS_MOST = 200;

    private static final String READ = "org.fuhua.review.document-read.v1";
    private static final String SELECT = """
            select f.event_id, f.type, f.sequence, f.at, f.actor, f.shown, bool_or(m.owner = ?) as own
            from projection.mention m join projection.fact f on f.thread = m.thread
            where m.owner in (?, ?) and (f.type = '%s') = ?
            group by f.event_id order by f.at %s, f.sequence, f.event_id limit %d""";
    private static final String FACTS = SELECT.formatted(READ, "", MOST);
    private static final String READINGS = SELECT.formatted(READ, "desc", READINGS_MOST);
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    Entries(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /// @param own whether it is about the application itself and not its call as a whole
    record Entry(
            UUID eventId,
            String type,
            long sequence,
            Instant at,
            @Nullable String actor,
            Map<String, Object> shown,
            boolean own) {}

    /// @param readings whether that confidential documents were read is told too
    List<Entry> of(UUID applicationId, UUID callId, boolean readings) {
        var entries = read(FACTS, applicationId, callId, false);
        if (!readings) return entries;
        entries.addAll(read(READINGS, applicationId, callId, true));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::sequence));
        return entries;
    }

    private List<Entry> read(String sql, UUID applicationId, UUID callId, boolean readings) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, applicationId);
            select.setObject(2, applicationId);
            select.setObject(3, callId);
            select.setBoolean(4, readings);
            var entries = new ArrayList<Entry>();
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    entries.add(new Entry(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getString(5),
                            json.readValue(rows.getString(6), MEMBERS),
                            rows.getBoolean(7)));
            }
            return entries;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("the facts could not be read", failed);
        }
    }
}
