package org.fuhua.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fuhua.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/// Stored keys and the answers given for them. An answer may hold what its service keeps sealed, so it is sealed too.
@ApplicationScoped
class IdempotencyKeys {
    private final DataSource dataSource;
    private final FieldCipher cipher;

    IdempotencyKeys(DataSource dataSource, FieldCipher cipher) {
        this.dataSource = dataSource;
        this.cipher = cipher;
    }

    record Claim(String actor, String operation, String key, String bodyHash) {}

    record Answer(
            String bodyHash,
            int status,
            @Nullable String body,
            @Nullable String location,
            @Nullable String etag) {}

    /// Claims a key. A second caller with the same key waits here until the first one has committed.
    ///
    /// @return the earlier answer, or null when the key is new
    @Nullable
    Answer claim(Claim claim) {
        return withConnection(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into idempotency_key (actor, operation, key, body_hash) values (?, ?, ?, ?)
                    on conflict do nothing""")) {
                bind(insert, claim);
                insert.setString(4, claim.bodyHash());
                if (insert.executeUpdate() == 1) return null;
            }
            try (var select = connection.prepareStatement("""
                    select body_hash, status, body_sealed, location, etag from idempotency_key
                    where actor = ? and operation = ? and key = ?""")) {
                bind(select, claim);
                try (var row = select.executeQuery()) {
                    if (!row.next()) throw new SQLException("the key was given up meanwhile", "40001");
                    var sealed = row.getString(3);
                    return new Answer(
                            row.getString(1),
                            row.getInt(2),
                            sealed == null ? null : cipher.open(sealed),
                            row.getString(4),
                            row.getString(5));
                }
            }
        });
    }

    void answer(Claim claim, Answer answer) {
        withConnection(connection -> {
            try (var update = connection.prepareStatement("""
                    update idempotency_key set status = ?, body_sealed = ?, location = ?, etag = ?
                    where actor = ? and operation = ? and key = ?""")) {
                update.setInt(1, answer.status());
                update.setString(2, answer.body() == null ? null : cipher.seal(answer.body()));
                update.setString(3, answer.location());
                update.setString(4, answer.etag());
                update.setString(5, claim.actor());
                update.setString(6, claim.operation());
                update.setString(7, claim.key());
                return update.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, Claim claim) throws SQLException {
        statement.setString(1, claim.actor());
        statement.setString(2, claim.operation());
        statement.setString(3, claim.key());
    }

    private interface Work<T> {
        @Nullable
        T on(Connection connection) throws SQLException;
    }

    private <T> @Nullable T withConnection(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the idempotency key could not be stored", failed);
        }
    }
}
