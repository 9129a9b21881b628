package org.fuhua.applicant.relation;

import static org.fuhua.platform.problem.PlatformProblem.PRECONDITION_FAILED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All stated relations.
@ApplicationScoped
class Relations implements PanacheRepositoryBase<RelationStatement, UUID> {
    private static final int RELATED_MAX = 500;

    // A second entry that was merged is the one that stayed. Organisations and people are the nodes; a person ties
    // together what they hold, without being shown. Walking
    // stops after the steps, so that a circle ends; a person between two organisations is half a step.
    private static final String RELATED = """
            with recursive entry as (
                select e.uscc, coalesce(kept.uscc, e.uscc) as node
                from organisation e left join organisation kept on kept.id = e.merged_into
            ), edge as (
                select 'o' || o.uscc as a, coalesce('o' || coalesce(entry.node, r.uscc), 'p' || r.person_key) as b,
                       case when r.uscc is null then 1 else 2 end as halves
                from relation r
                join organisation o on o.id = r.organisation_id and o.merged_into is null
                left join entry on entry.uscc = r.uscc
                where coalesce(r.uscc, r.person_key) is not null
                  and r.from_on <= :day and (r.to_on is null or r.to_on >= :day)
                  and (r.share is null or r.share >= :share)
            ), way as (select a, b, halves from edge union select b, a, halves from edge),
            reached (node, halves) as (
                select 'o' || o.uscc, 0 from organisation o where o.id = :id
                union
                select way.b, reached.halves + way.halves
                from reached join way on way.a = reached.node
                where reached.halves + way.halves <= 2 * :steps
            )
            select substr(r.node, 2), o.id, o.name_zh, (min(r.halves) + 1) / 2
            from reached r left join organisation o on 'o' || o.uscc = r.node
            where r.node like 'o%' and (o.id is null or o.id <> :id)
            group by r.node, o.id, o.name_zh order by 4, 1 limit :most""";

    RelationStatement toState(UUID organisationId, ExpectedVersion expected) {
        var known = findById(organisationId);
        expected.check(known == null ? 0 : known.statedVersion());
        return known == null ? RelationStatement.of(organisationId) : known;
    }

    /// Two who state the first relations at once: one has to look again.
    void keep(RelationStatement statement) {
        try {
            persistAndFlush(statement);
        } catch (ConstraintViolationException stated) {
            if (!"pk_relation_statement".equals(stated.getConstraintName())) throw stated;
            throw new Refusal(PRECONDITION_FAILED, "expected", 0, "actual", 1);
        }
    }

    /// @param share percentage from which on a holding counts; other ties always do
    List<RelatedView.RelatedOrganisation> related(UUID organisationId, LocalDate day, int steps, BigDecimal share) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(RELATED, Object[].class)
                .setParameter("id", organisationId)
                .setParameter("day", day)
                .setParameter("steps", steps)
                .setParameter("share", share)
                .setParameter("most", RELATED_MAX)
                .getResultList();
        return rows.stream()
                .map(row -> new RelatedView.RelatedOrganisation(
                        (String) row[0], (UUID) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }
}
