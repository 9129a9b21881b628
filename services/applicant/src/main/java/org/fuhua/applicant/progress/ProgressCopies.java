package org.fuhua.applicant.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Copies of how far applications got. A copy only moves forward; what comes late and is behind changes nothing.
@ApplicationScoped
public class ProgressCopies {
    private final DataSource dataSource;

    ProgressCopies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param at when the fact happened
    /// @param trancheNo only of payments
    @Transactional
    public void reached(UUID applicationId, ProgressStage stage, Instant at, @Nullable Integer trancheNo) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into progress (application_id, stage, rank, tranche_no, at) values (?, ?, ?, ?, ?)
                        on conflict (application_id) do update
                          set stage = excluded.stage, rank = excluded.rank, tranche_no = excluded.tranche_no,
                              at = excluded.at
                          where (progress.rank, coalesce(progress.tranche_no, 0))
                                < (excluded.rank, coalesce(excluded.tranche_no, 0))""")) {
            upsert.setObject(1, applicationId);
            upsert.setString(2, stage.name());
            upsert.setInt(3, stage.ordinal());
            upsert.setObject(4, trancheNo, Types.INTEGER);
            upsert.setTimestamp(5, Timestamp.from(at));
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the progress could not be kept", failed);
        }
    }

    public Optional<ProgressView> of(UUID applicationId) {
        return Optional.ofNullable(of(List.of(applicationId)).get(applicationId));
    }

    public Map<UUID, ProgressView> of(Collection<UUID> applicationIds) {
        var copies = new HashMap<UUID, ProgressView>();
        if (applicationIds.isEmpty()) return copies;
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select application_id, stage, tranche_no, at from progress where application_id = any (?)""")) {
            select.setArray(1, connection.createArrayOf("uuid", applicationIds.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    copies.put(
                            rows.getObject(1, UUID.class),
                            ProgressView.of(
                                    ProgressStage.valueOf(rows.getString(2)),
                                    rows.getObject(3, Integer.class),
                                    rows.getTimestamp(4).toInstant()));
            }
            return copies;
        } catch (SQLException failed) {
            throw new IllegalStateException("the progress could not be read", failed);
        }
    }
}
