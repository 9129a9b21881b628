package org.fuhua.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Copies of what was handed in last of each application.
@ApplicationScoped
public class Submissions {
    private final Sql sql;

    Submissions(Sql sql) {
        this.sql = sql;
    }

    /// @param digest SHA-256 of the canonical content as handed in
    public record Submission(String digest, Money requested, Instant submittedAt) {}

    /// @param sequence of the fact; an older one changes nothing
    public void keep(UUID applicationId, long sequence, String digest, Money requested, Instant submittedAt) {
        sql.update("""
                insert into submission_copy (application_id, sequence, digest, requested_minor, submitted_at)
                values (?, ?, ?, ?, ?)
                on conflict (application_id) do update set
                    sequence = excluded.sequence, digest = excluded.digest,
                    requested_minor = excluded.requested_minor, submitted_at = excluded.submitted_at
                where excluded.sequence > submission_copy.sequence""", applicationId, sequence, digest, requested.minorUnits(), submittedAt);
    }

    public Optional<Submission> find(UUID applicationId) {
        return sql.one(
                "select digest, requested_minor, submitted_at from submission_copy where application_id = ?",
                row -> new Submission(
                        row.getString(1),
                        Money.ofFen(row.getLong(2)),
                        Objects.requireNonNull(Sql.instant(row, "submitted_at"))),
                applicationId);
    }
}
