package org.fuhua.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Certificates that were given; written once.
@ApplicationScoped
class Certificates {
    private static final String CONCLUSION = """
            select p.*, a.title, a.amount_minor as agreed_minor, c.title_zh as call_title, o.uscc,
                   (select r.document_no from project_report r
                    where r.project_id = p.id and r.kind = 'SCIENTIFIC' and r.state = 'ACCEPTED'
                    order by r.id desc limit 1) as report_no,
                   (select coalesce(sum(y.amount_minor), 0) from payment y
                    where y.agreement_id = p.agreement_id and y.state = 'CONFIRMED') as paid_minor,
                   (select coalesce(sum(s.amount_minor), 0) from project_spending s
                    join project_report r on r.id = s.report_id and r.state = 'ACCEPTED'
                    where s.project_id = p.id) as spent_minor
            from project p
            join agreement a on a.id = p.agreement_id
            join call_copy c on c.call_id = p.call_id
            left join organisation_copy o on o.organisation_id = p.organisation_id""";

    private final Sql sql;

    Certificates(Sql sql) {
        this.sql = sql;
    }

    /// A certificate that was given.
    ///
    /// @param digest of what it says
    /// @param signer what put the seal on it
    record Certificate(
            UUID projectId,
            String number,
            String digest,
            String sha256,
            byte[] bytes,
            String signer,
            Instant sealedAt) {}

    /// @return projects that were accepted or concluded and have none yet, some
    ///     in any order, so that those which fail each time keep no others waiting
    List<Conclusion> wanted(int most) {
        return sql.list(CONCLUSION + """
                 where p.state in ('ACCEPTED', 'CONCLUDED')
                  and not exists (select from closing_certificate k where k.project_id = p.id)
                order by random() limit ?""", Certificates::conclusion, most);
    }

    /// @return false when another instance of the service was faster, or the project was revoked meanwhile
    boolean keep(Certificate one) {
        return sql.update(
                        """
                        insert into closing_certificate (project_id, number, digest, sha256, bytes, signer, sealed_at)
                        select p.id, ?, ?, ?, ?, ?, ? from project p
                        where p.id = ? and p.state in ('ACCEPTED', 'CONCLUDED') on conflict do nothing""",
                        one.number(),
                        one.digest(),
                        one.sha256(),
                        one.bytes(),
                        one.signer(),
                        one.sealedAt(),
                        one.projectId())
                == 1;
    }

    Optional<Certificate> find(UUID projectId) {
        return sql.one(
                "select * from closing_certificate where project_id = ?",
                row -> new Certificate(
                        row.getObject("project_id", UUID.class),
                        row.getString("number"),
                        row.getString("digest"),
                        row.getString("sha256"),
                        row.getBytes("bytes"),
                        row.getString("signer"),
                        Objects.requireNonNull(Sql.instant(row, "sealed_at"))),
                projectId);
    }

    /// @return whether one with just this number and digest was given and its project was not revoked since
    boolean holds(String number, String digest) {
        return sql.one("""
                        select 1 from closing_certificate k join project p on p.id = k.project_id
                        where k.number = ? and k.digest = ? and p.state in ('ACCEPTED', 'CONCLUDED')""", row -> true, number, digest).isPresent();
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        return new Conclusion(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getString("uscc"),
                row.getString("call_title"),
                row.getString("state").equals("ACCEPTED"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("opinion_no"),
                row.getInt("grade"),
                row.getString("report_no"),
                Money.ofFen(row.getLong("agreed_minor")),
                Money.ofFen(row.getLong("paid_minor")),
                Money.ofFen(row.getLong("spent_minor")));
    }
}
