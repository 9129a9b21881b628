package org.fuhua.platform.file;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fuhua.problem.Refusal;

/// Contents of files under their SHA-256: the same content is kept once, and cannot change unseen. Only for a
/// service with a table `content (sha256, size, bytes, stored_at)`.
@ApplicationScoped
public class Contents {
    private final DataSource dataSource;
    private final Clock clock;

    Contents(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /// @return the content's SHA-256 in hexadecimal
    @Transactional(Transactional.TxType.MANDATORY)
    public String keep(byte[] bytes) {
        var sha256 = sha256(bytes);
        // A content that is there already is touched, so that the sweep does not take it from under this transaction.
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into content (sha256, size, bytes, stored_at) values (?, ?, ?, ?)
                        on conflict (sha256) do update set stored_at = excluded.stored_at""")) {
            insert.setString(1, sha256);
            insert.setLong(2, bytes.length);
            insert.setBytes(3, bytes);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.executeUpdate();
            return sha256;
        } catch (SQLException failed) {
            throw new IllegalStateException("the content could not be kept", failed);
        }
    }

    public byte[] read(String sha256) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select bytes from content where sha256 = ?")) {
            select.setString(1, sha256);
            try (var row = select.executeQuery()) {
                if (!row.next()) throw new Refusal(NOT_FOUND);
                return row.getBytes(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the content could not be read", failed);
        }
    }

    /// Forgets contents that no file has referred to for a while; a service with files calls this from its clock.
    ///
    /// @param tables those whose `sha256` refers to contents; names from the code, never from input
    /// @return how many were forgotten
    @Transactional
    public int sweep(Duration unusedFor, List<String> tables) {
        var referred = tables.stream()
                .map(" and not exists (select 1 from %1$s where %1$s.sha256 = c.sha256)"::formatted)
                .collect(Collectors.joining());
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from content c where c.stored_at < ?" + referred)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(unusedFor)));
            return delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("unused contents could not be deleted", failed);
        }
    }

    /// @return SHA-256 in hexadecimal
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
