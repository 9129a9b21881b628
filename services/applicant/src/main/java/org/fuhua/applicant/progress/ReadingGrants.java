package org.fuhua.applicant.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Who may read the files of an application because they were assigned to review it. Ends with the assignment.
@ApplicationScoped
public class ReadingGrants {
    private final DataSource dataSource;

    ReadingGrants(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param sequence of the assignment's fact; an older one changes nothing
    /// @param subject absent when the expert has no account yet
    public record Grant(
            UUID assignmentId, UUID applicationId, @Nullable String subject, boolean active, long sequence) {}

    @Transactional
    public void keep(Grant grant) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into reading_grant (assignment_id, application_id, subject, active, sequence)
                        values (?, ?, ?, ?, ?)
                        on conflict (assignment_id) do update
                          set subject = coalesce(excluded.subject, reading_grant.subject), active = excluded.active,
                              sequence = excluded.sequence
                          where reading_grant.sequence < excluded.sequence""")) {
            upsert.setObject(1, grant.assignmentId());
            upsert.setObject(2, grant.applicationId());
            upsert.setString(3, grant.subject());
            upsert.setBoolean(4, grant.active());
            upsert.setLong(5, grant.sequence());
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the grant could not be kept", failed);
        }
    }

    public boolean mayRead(UUID applicationId, String subject) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select 1 from reading_grant where application_id = ? and subject = ? and active""")) {
            select.setObject(1, applicationId);
            select.setString(2, subject);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the grants could not be read", failed);
        }
    }
}
