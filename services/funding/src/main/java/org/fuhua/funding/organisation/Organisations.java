package org.fuhua.funding.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.jspecify.annotations.Nullable;

/// Copies of organisations and of their memberships.
@ApplicationScoped
public class Organisations {
    /// Who may bind an organisation by signing.
    private static final String SIGNATORY = "OWNER";

    /// All entries of one organisation: those that were merged with each other, in a fixed order.
    private static final String ENTRIES = """
            with recursive up (id) as (
                select cast(? as uuid)
                union select m.into_organisation_id from organisation_merger_copy m join up on m.organisation_id = up.id),
            entry (id) as (
                select id from up
                union select m.organisation_id from organisation_merger_copy m join entry on m.into_organisation_id = entry.id)
            select id from entry order by id""";

    private final Sql sql;

    Organisations(Sql sql) {
        this.sql = sql;
    }

    /// @param sequence of the fact; an older one changes nothing
    public void keepOrganisation(
            UUID organisationId, long sequence, String nameZh, @Nullable String nameEn, @Nullable String uscc) {
        sql.update("""
                insert into organisation_copy (organisation_id, sequence, name_zh, name_en, uscc) values (?, ?, ?, ?, ?)
                on conflict (organisation_id) do update set
                    sequence = excluded.sequence, name_zh = excluded.name_zh, name_en = excluded.name_en,
                    uscc = excluded.uscc
                where excluded.sequence > organisation_copy.sequence""", organisationId, sequence, nameZh, nameEn, uscc);
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

    /// @return the unified social credit code of an organisation, once applicant told of it
    public Optional<String> usccOf(UUID organisationId) {
        return sql.one(
                "select uscc from organisation_copy where organisation_id = ? and uscc is not null",
                row -> row.getString(1),
                organisationId);
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

    /// @return whether the person writes, signs or handles money in the organisation's name
    public boolean mayActFor(UUID organisationId, String subject) {
        return sql.one("""
                        select exists (select 1 from acting
                                       where organisation_id = ? and subject = ? and role <> 'VIEWER')""", row -> row.getBoolean(1), organisationId, subject).orElse(false);
    }

    public Optional<String> nameOf(UUID organisationId) {
        return sql.one(
                "select name_zh from organisation_copy where organisation_id = ?",
                row -> row.getString(1),
                organisationId);
    }

    /// @return the organisation with this unified social credit code, as far as we were told codes
    public Optional<UUID> withCode(String uscc) {
        return sql.one(
                "select organisation_id from organisation_copy where uscc = ? order by organisation_id limit 1",
                row -> row.getObject(1, UUID.class),
                uscc);
    }

    /// @return the organisation and all other entries of it, for what counts per organisation
    public List<UUID> entriesOf(UUID organisationId) {
        return sql.list(ENTRIES, row -> row.getObject(1, UUID.class), organisationId);
    }
}
