package org.fuhua.applicant.attachment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.problem.Refusal;

/// Contents of files under their SHA-256: the same content is kept once, and cannot change unseen.
@ApplicationScoped
public class Contents {
    private final DataSource dataSource;
    private final ApplicantConfig config;
    private final Clock clock;

    Contents(DataSource dataSource, ApplicantConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
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

    /// Forgets contents that no file has referred to for a while.
    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "sweep-contents")
    @Transactional
    public void sweep() {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("""
                        delete from content c where c.stored_at < ?
                          and not exists (select 1 from attachment a where a.sha256 = c.sha256)
                          and not exists (select 1 from site_visit_file f where f.sha256 = c.sha256)
                          and not exists (select 1 from certificate t where t.sha256 = c.sha256)
                          and not exists (select 1 from proof_file p where p.sha256 = c.sha256)""")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(config.unusedContentKept())));
            delete.executeUpdate();
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
