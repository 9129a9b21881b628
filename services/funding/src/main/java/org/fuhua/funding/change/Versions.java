package org.fuhua.funding.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.money.Money;

/// Documents of changed agreements; written once, in the order of their numbers, each resting on the one before.
@ApplicationScoped
class Versions {
    private final Sql sql;
    private final FieldCipher cipher;

    Versions(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /// A change in effect that has no document yet.
    ///
    /// @param baseSha256 of the version before: of the file that the parties signed, or of the last change's
    /// @param paid to the undertaker so far
    record Wanted(UUID changeId, UUID agreementId, int no, String baseSha256, Money paid) {}

    /// @return of one agreement the next only; some in any order, so that those which fail each time keep no others
    /// waiting
    List<Wanted> wanted(int most) {
        return sql.list(
                """
                select c.id, c.agreement_id, c.agreement_no, coalesce(v.sha256, d.sha256) as base_sha256,
                       (select coalesce(sum(p.amount_minor), 0) from payment p
                        where p.agreement_id = c.agreement_id and p.state = 'CONFIRMED') as paid_minor
                from agreement_change c
                left join agreement_version v on v.agreement_id = c.agreement_id and v.no = c.agreement_no - 1
                left join agreement_document d on d.agreement_id = c.agreement_id and d.no = 1 and c.agreement_no = 2
                where c.agreement_no is not null and coalesce(v.sha256, d.sha256) is not null
                  and not exists (select from agreement_version x where x.change_id = c.id)
                order by random() limit ?""",
                row -> new Wanted(
                        row.getObject("id", UUID.class),
                        row.getObject("agreement_id", UUID.class),
                        row.getInt("agreement_no"),
                        row.getString("base_sha256"),
                        Money.ofFen(row.getBigDecimal("paid_minor").longValueExact())),
                most);
    }

    /// @return false when another instance of the service was faster; its file is the version then
    boolean keep(Wanted of, VersionDocument document, byte[] bytes) {
        return sql.update(
                        """
                        insert into agreement_version
                            (change_id, agreement_id, no, base_sha256, sha256, size, bytes_sealed, signer, set_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        of.changeId(),
                        of.agreementId(),
                        of.no(),
                        document.baseSha256(),
                        document.sha256(),
                        document.size(),
                        cipher.seal(bytes),
                        document.signer(),
                        document.setAt())
                == 1;
    }

    Optional<byte[]> bytes(UUID changeId) {
        return sql.one(
                "select bytes_sealed from agreement_version where change_id = ?",
                row -> cipher.open(row.getBytes(1)),
                changeId);
    }
}
