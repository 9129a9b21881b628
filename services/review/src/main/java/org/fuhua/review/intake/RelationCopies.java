package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Our copy of the ties between organisations. `applicant` owns them; the highest sequence holds.
@ApplicationScoped
class RelationCopies {
    private static final String STATEMENT = """
            insert into relation_statement_copy as c (organisation_id, sequence, uscc) values (:id, :sequence, :uscc)
            on conflict (organisation_id) do update set sequence = excluded.sequence, uscc = excluded.uscc
            where c.sequence < excluded.sequence""";
    private static final String RELATION = """
            insert into relation_copy (organisation_id, other_uscc, kind, share, from_on, to_on)
            values (:id, :other, :kind, cast(nullif(:share, '') as numeric), :from, cast(nullif(:to, '') as date))""";

    private final EntityManager entities;

    RelationCopies(EntityManager entities) {
        this.entities = entities;
    }

    /// @param share decimal percentage
    record Tie(
            String kind,
            String uscc,
            @Nullable String share,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    void stated(UUID organisationId, String uscc, List<Tie> ties, long sequence) {
        int newer = entities.createNativeQuery(STATEMENT)
                .setParameter("id", organisationId)
                .setParameter("sequence", sequence)
                .setParameter("uscc", uscc)
                .executeUpdate();
        if (newer == 0) return;
        entities.createNativeQuery("delete from relation_copy where organisation_id = :id")
                .setParameter("id", organisationId)
                .executeUpdate();
        for (var tie : ties)
            entities.createNativeQuery(RELATION)
                    .setParameter("id", organisationId)
                    .setParameter("other", tie.uscc())
                    .setParameter("kind", tie.kind())
                    .setParameter("share", Objects.requireNonNullElse(tie.share(), ""))
                    .setParameter("from", tie.from())
                    .setParameter("to", tie.to() == null ? "" : tie.to().toString())
                    .executeUpdate();
    }
}
