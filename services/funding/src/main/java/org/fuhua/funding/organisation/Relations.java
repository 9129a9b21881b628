package org.fuhua.funding.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.jspecify.annotations.Nullable;

/// Ties between organisations, as they stated them to applicant (股东、关联方).
@ApplicationScoped
public class Relations {
    // Codes of all entries of the organisation; ties that either side states; a parent that both have.
    private static final String TIED = """
            with own (uscc) as (
                select uscc from organisation_copy where organisation_id = any (?) and uscc is not null
                union select uscc from relation_statement_copy where organisation_id = any (?)),
            tie (uscc, other, kind) as (
                select s.uscc, r.other_uscc, r.kind
                from relation_copy r join relation_statement_copy s on s.organisation_id = r.organisation_id
                where r.from_on <= ? and (r.to_on is null or r.to_on >= ?))
            select exists (select 1 from own where uscc = ?)
                or exists (select 1 from tie where uscc in (select uscc from own) and other = ?)
                or exists (select 1 from tie where uscc = ? and other in (select uscc from own))
                or exists (select 1 from tie a join tie b on b.other = a.other and b.kind = 'PARENT'
                           where a.kind = 'PARENT' and a.uscc in (select uscc from own) and b.uscc = ?)""";

    private final Sql sql;

    Relations(Sql sql) {
        this.sql = sql;
    }

    /// A tie that an organisation states.
    ///
    /// @param kind what the other is to it
    /// @param to last day; absent while it lasts
    public record Tie(
            String kind,
            String uscc,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Replaces all that the organisation stated before; an older statement changes nothing.
    public void keep(UUID organisationId, long sequence, String uscc, List<Tie> ties) {
        int newer = sql.update("""
                insert into relation_statement_copy (organisation_id, sequence, uscc) values (?, ?, ?)
                on conflict (organisation_id) do update set sequence = excluded.sequence, uscc = excluded.uscc
                where excluded.sequence > relation_statement_copy.sequence""", organisationId, sequence, uscc);
        if (newer == 0) return;
        sql.update("delete from relation_copy where organisation_id = ?", organisationId);
        for (var tie : ties) sql.update("""
                    insert into relation_copy (organisation_id, other_uscc, kind, from_on, to_on)
                    values (?, ?, ?, ?, ?)""", organisationId, tie.uscc(), tie.kind(), tie.from(), tie.to());
    }

    /// @param entries of one organisation
    /// @param uscc of the other
    /// @return whether they are the same, tied by what either stated, or owned by the same parent, on that day
    public boolean tied(List<UUID> entries, String uscc, LocalDate day) {
        return sql.one(TIED, row -> row.getBoolean(1), entries, entries, day, day, uscc, uscc, uscc, uscc)
                .orElse(false);
    }
}
