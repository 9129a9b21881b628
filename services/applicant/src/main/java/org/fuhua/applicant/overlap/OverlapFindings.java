package org.fuhua.applicant.overlap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.overlap.Overlap.Passage;
import org.fuhua.applicant.overlap.OverlapReport.OverlapView;

/// What comparisons found. A pair is kept once, under the application that was compared last.
@ApplicationScoped
class OverlapFindings {
    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    OverlapFindings(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /// One thing that two applications have in common.
    record Found(UUID otherId, Overlap overlap) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID applicationId, List<Found> found, String method, Instant now) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(
                        "delete from overlap_finding where application_id = ? or other_id = ?");
                var insert = connection.prepareStatement("""
                        insert into overlap_finding (application_id, other_id, kind, share_bp, passages, method, found_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")) {
            delete.setObject(1, applicationId);
            delete.setObject(2, applicationId);
            delete.executeUpdate();
            for (var one : found) {
                insert.setObject(1, applicationId);
                insert.setObject(2, one.otherId());
                insert.setString(3, one.overlap().kind().name());
                insert.setInt(4, one.overlap().shareBp());
                insert.setString(5, json.writeValueAsString(one.overlap().passages()));
                insert.setString(6, method);
                insert.setTimestamp(7, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("the findings could not be kept", failed);
        }
    }

    /// @return of both sides of each pair, the largest share first
    @Transactional(Transactional.TxType.MANDATORY)
    List<OverlapView> of(UUID applicationId, int most) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select f.kind, f.share_bp, f.application_id = ?, f.passages, f.method, f.found_at, a.id, a.number,
                          a.title, o.name_zh, a.submitted_at
                        from overlap_finding f
                          join application a
                            on a.id = case when f.application_id = ? then f.other_id else f.application_id end
                          join organisation o on o.id = a.organisation_id
                        where (f.application_id = ? or f.other_id = ?) and a.state <> 'DRAFT'
                        order by f.share_bp desc, a.id limit ?""")) {
            for (int i = 1; i <= 4; i++) select.setObject(i, applicationId);
            select.setInt(5, most);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<OverlapView>();
                while (rows.next()) found.add(read(rows));
                return found;
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("the findings could not be read", failed);
        }
    }

    private OverlapView read(ResultSet row) throws SQLException, JsonProcessingException {
        boolean mine = row.getBoolean(3);
        var passages = json.readValue(row.getString(4), PASSAGES);
        return new OverlapView(
                Overlap.Kind.valueOf(row.getString(1)),
                row.getInt(2),
                mine,
                mine ? passages : passages.stream().map(Passage::turned).toList(),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getTimestamp(11).toInstant());
    }
}
