package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Agreements as files.
@ApplicationScoped
class AgreementDocuments {
    private static final String SELECT = """
            select agreement_id, no, content_sha256, sha256, length(bytes) as size, set_at from agreement_document
            where agreement_id = ?""";

    private final Sql sql;

    AgreementDocuments(Sql sql) {
        this.sql = sql;
    }

    Optional<AgreementDocument> find(UUID agreementId, int no) {
        return sql.one(SELECT + " and no = ?", AgreementDocuments::read, agreementId, no);
    }

    byte[] bytes(AgreementDocument document) {
        return sql.one(
                        "select bytes from agreement_document where agreement_id = ? and no = ?",
                        row -> row.getBytes(1),
                        document.agreementId(),
                        document.no())
                .orElseThrow();
    }

    /// Takes the place of one that nobody has signed.
    void keep(AgreementDocument document, byte[] bytes) {
        sql.update(
                """
                insert into agreement_document (agreement_id, no, content_sha256, sha256, bytes, set_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (agreement_id, no) do update set
                    content_sha256 = excluded.content_sha256, sha256 = excluded.sha256, bytes = excluded.bytes,
                    set_at = excluded.set_at""",
                document.agreementId(),
                document.no(),
                document.contentSha256(),
                document.sha256(),
                bytes,
                document.setAt());
    }

    private static AgreementDocument read(ResultSet row) throws SQLException {
        return new AgreementDocument(
                row.getObject("agreement_id", UUID.class),
                row.getInt("no"),
                row.getString("content_sha256"),
                row.getString("sha256"),
                row.getLong("size"),
                Objects.requireNonNull(Sql.instant(row, "set_at")));
    }
}
