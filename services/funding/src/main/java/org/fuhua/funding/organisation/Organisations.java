package org.fuhua.funding.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.jspecify.annotations.Nullable;

/// Copies of organisations and of their memberships.
@ApplicationScoped
public class Organisations {
    /// Who may bind an organisation by signing.
    private static final String SIGNATORY = "OWNER";

    private final Sql sql;

    Organisations(Sql sql) {
        this.sql = sql;
    }

    /// @param sequence of the fact; an older one changes nothing
    public void keepOrganisation(UUID organisationId, long sequence, String nameZh, @Nullable String nameEn) {
        sql.update("""
                insert into organisation_copy (organisation_id, sequence, name_zh, name_en) values (?, ?, ?, ?)
                on conflict (organisation_id) do update set
                    sequence = excluded.sequence, name_zh = excluded.name_zh, name_en = excluded.name_en
                where excluded.sequence > organisation_copy.sequence""", organisationId, sequence, nameZh, nameEn);
    }

    /// @param sequence of the fact; an older one changes nothing
    public void keepMembership(UUID organisationId, String subject, String role, boolean active, long sequence) {
        sql.update("""
                insert into membership_copy (organisation_id, subject, role, active, sequence) values (?, ?, ?, ?, ?)
                on conflict (organisation_id, subject) do update set
                    role = excluded.role, active = excluded.active, sequence = excluded.sequence
                where excluded.sequence > membership_copy.sequence""", organisationId, subject, role, active, sequence);
    }

    /// Told once and for good; agreements of the entry that ended are from now on those of the one that stays.
    public void keepMerger(UUID organisationId, UUID into) {
        sql.update("""
                insert into organisation_merger_copy (organisation_id, into_organisation_id) values (?, ?)
                on conflict do nothing""", organisationId, into);
    }

    /// @return whether the person may sign in the organisation's name
    public boolean maySignFor(UUID organisationId, String subject) {
        return sql.one(
                        "select exists (select 1 from acting where organisation_id = ? and subject = ? and role = ?)",
                        row -> row.getBoolean(1),
                        organisationId,
                        subject,
                        SIGNATORY)
                .orElse(false);
    }
}
