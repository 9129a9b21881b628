package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Our copy of the ties between organisations. `applicant` owns them; the highest sequence holds.
@ApplicationScoped
public class RelationCopies {
    private static final String STATEMENT = """
            insert into relation_statement_copy as c (organisation_id, sequence, uscc) values (:id, :sequence, :uscc)
            on conflict (organisation_id) do update set sequence = excluded.sequence, uscc = excluded.uscc
            where c.sequence < excluded.sequence""";
    private static final String RELATION = """
            insert into relation_copy (organisation_id, other_uscc, kind, share, from_on, to_on)
            values (:id, :other, :kind, cast(nullif(:share, '') as numeric), :from, cast(nullif(:to, '') as date))""";

    private static final String ALL = """
            select s.uscc, r.other_uscc, r.kind, r.share, r.from_on, r.to_on
            from relation_copy r join relation_statement_copy s on s.organisation_id = r.organisation_id
            where r.from_on <= :day and (r.to_on is null or r.to_on >= :day)
            order by s.uscc, r.other_uscc, r.kind""";

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

    /// A tie between two organisations, as one of them states it.
    ///
    /// @param by credit code of the one that states it
    /// @param other credit code of the other: its shareholder, parent, subsidiary or one with the same controller
    /// @param share percentage of the capital of `by` that the other holds; of shareholders only
    /// @param to last day; absent while it lasts
    public record StatedTie(
            String by,
            String other,
            String kind,
            @Nullable BigDecimal share,
            LocalDate from,
            @Nullable LocalDate to) {}

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public List<StatedTie> on(LocalDate day) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new StatedTie(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, BigDecimal.class),
                        day(row.get(4)),
                        row.get(5) == null ? null : day(row.get(5))))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }

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
