package org.fuhua.oversight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Applications as known here, as far as a reader may know them.
@ApplicationScoped
class Applications {
    private static final String SELECT = """
            select a.application_id, a.call_id, a.number, a.title, a.recommender_organisation_id is not null,
                   a.submitted_at, o.name_zh, c.code, c.title_zh, c.title_en
            from projection.application a
            left join projection.organisation o on o.organisation_id = a.organisation_id
            left join projection.call c on c.call_id = a.call_id
            where true""";
    private static final String OWN = """
            and exists (select 1 from projection.acting m where m.subject = ?
                        and m.organisation_id in (a.organisation_id, a.recommender_organisation_id))""";

    private final DataSource dataSource;

    Applications(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param routed whether it goes through a recommending department
    record Application(
            UUID applicationId,
            UUID callId,
            @Nullable String number,
            @Nullable String title,
            boolean routed,
            @Nullable Instant submittedAt,
            @Nullable String organisationName,
            @Nullable String callCode,
            @Nullable String callTitleZh,
            @Nullable String callTitleEn) {}

    /// @param subject whose organisations' applications only; absent for those who may see all
    record Search(
            @Nullable String subject,
            @Nullable String number,
            @Nullable UUID callId,
            @Nullable String words) {}

    Optional<Application> find(UUID id, @Nullable String subject) {
        var sql = new StringBuilder(SELECT).append(" and a.application_id = ?");
        var values = new ArrayList<Object>(List.of(id));
        own(sql, values, subject);
        return query(sql.toString(), values).stream().findFirst();
    }

    List<Application> page(Search search, UUID afterId, int rows) {
        var sql = new StringBuilder(SELECT).append(" and a.application_id > ?");
        var values = new ArrayList<Object>(List.of(afterId));
        if (search.number() != null) {
            sql.append(" and a.number = ?");
            values.add(search.number());
        }
        if (search.callId() != null) {
            sql.append(" and a.call_id = ?");
            values.add(search.callId());
        }
        if (search.words() != null) {
            sql.append(" and a.title ilike ?");
            values.add("%" + search.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        own(sql, values, search.subject());
        values.add(rows);
        return query(sql.append(" order by a.application_id limit ?").toString(), values);
    }

    private static void own(StringBuilder sql, List<Object> values, @Nullable String subject) {
        if (subject == null) return;
        sql.append('\n').append(OWN);
        values.add(subject);
    }

    private List<Application> query(String sql, List<Object> values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) select.setObject(i + 1, values.get(i));
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Application>();
                while (rows.next()) found.add(read(rows));
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be read", failed);
        }
    }

    private static Application read(ResultSet row) throws SQLException {
        var submittedAt = row.getObject(6, OffsetDateTime.class);
        return new Application(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                submittedAt == null ? null : submittedAt.toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
