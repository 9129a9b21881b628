package org.fuhua.review.plan;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.fuhua.problem.Refusal;
import org.fuhua.review.matching.Documents;
import org.fuhua.review.matching.Outcome;

/// Keeps what went into a plan and what came out, compressed, so that it can be repeated for as long as anybody asks.
@ApplicationScoped
class PlanDocuments {
    enum Kind {
        INPUTS,
        RESULT
    }

    private final DataSource dataSource;

    PlanDocuments(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void keep(UUID planId, Bounds bounds, Outcome.Solved solved) {
        var inputs = new Documents.Inputs(solved.problem(), bounds.objective(), bounds.candidates());
        keep(planId, Kind.INPUTS, out -> Documents.write(inputs, out));
        keep(planId, Kind.RESULT, out -> Documents.write(solved.problem(), bounds.objective(), solved.solution(), out));
    }

    private void keep(UUID planId, Kind kind, Consumer<OutputStream> written) {
        var content = new ByteArrayOutputStream();
        var digest = Composed.sha256();
        try (var out = new DigestOutputStream(new GZIPOutputStream(content, 1 << 16), digest)) {
            written.accept(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into plan_document (plan_id, kind, digest, content) values (?, ?, ?, ?)")) {
            insert.setObject(1, planId);
            insert.setString(2, kind.name());
            insert.setString(3, HexFormat.of().formatHex(digest.digest()));
            insert.setBytes(4, content.toByteArray());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the document of the plan could not be written", failed);
        }
    }

    /// @return SHA-256 of the document as it is read; nothing for plans from before documents were kept
    Optional<String> digest(UUID planId, Kind kind) {
        return read(planId, kind, "digest", String.class);
    }

    /// @return the document; refuses when there is none
    InputStream content(UUID planId, Kind kind) {
        var content = read(planId, kind, "content", byte[].class).orElseThrow(() -> new Refusal(NOT_FOUND));
        try {
            return new GZIPInputStream(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> Optional<T> read(UUID planId, Kind kind, String column, Class<T> type) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select " + column + " from plan_document where plan_id = ? and kind = ?")) {
            select.setObject(1, planId);
            select.setString(2, kind.name());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(type.cast(rows.getObject(1))) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the document of the plan could not be read", failed);
        }
    }
}
