package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Sealed documents; written once.
@ApplicationScoped
class AgreementSeals {
    private final Sql sql;

    AgreementSeals(Sql sql) {
        this.sql = sql;
    }

    record Wanted(UUID agreementId, int no) {}

    /// @return agreements that took effect, whose parties all signed the document that is there, and that bear no seal;
    ///     some in any order, so that those which fail each time keep no others waiting
    List<Wanted> wanted(int most) {
        return sql.list("""
                select d.agreement_id, d.no from agreement_document d
                join agreement a on a.id = d.agreement_id
                where a.effective_at is not null
                  and not exists (select 1 from agreement_seal s where s.agreement_id = d.agreement_id and s.no = d.no)
                  and not exists (select 1 from agreement_signature g
                                  where g.agreement_id = a.id and g.document_sha256 is distinct from d.sha256)
                order by random() limit ?""", row -> new Wanted(row.getObject(1, UUID.class), row.getInt(2)), most);
    }

    Optional<AgreementSeal> find(UUID agreementId, int no) {
        return sql.one(
                """
                select sha256, length(bytes) as size, signer, sealed_at from agreement_seal
                where agreement_id = ? and no = ?""",
                row -> new AgreementSeal(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        Objects.requireNonNull(Sql.instant(row, "sealed_at"))),
                agreementId,
                no);
    }

    byte[] bytes(UUID agreementId, int no) {
        return sql.one(
                        "select bytes from agreement_seal where agreement_id = ? and no = ?",
                        row -> row.getBytes(1),
                        agreementId,
                        no)
                .orElseThrow();
    }

    /// @return false when another instance of the service was faster; its file is the sealed one then
    boolean keep(UUID agreementId, int no, AgreementSeal seal, byte[] bytes) {
        return sql.update("""
                        insert into agreement_seal (agreement_id, no, sha256, bytes, signer, sealed_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""", agreementId, no, seal.sha256(), bytes, seal.signer(), seal.sealedAt()) == 1;
    }
}
