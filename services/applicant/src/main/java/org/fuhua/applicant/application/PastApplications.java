package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.eligibility.Past;
import org.fuhua.platform.time.Clocks;

/// What organisations handed in before, with how far it got: one query for all of them.
@ApplicationScoped
class PastApplications {
    private static final int MOST = 200;

    private final EntityManager entities;

    PastApplications(EntityManager entities) {
        this.entities = entities;
    }

    /// @param besides left out
    /// @return whatever became of it, the last first
    List<Past> of(UUID organisationId, UUID besides) {
        return of(List.of(organisationId), besides).getOrDefault(organisationId, List.of());
    }

    /// @param besides left out
    /// @return of each organisation that handed in anything the last ones, whatever became of them, the last first
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Map<UUID, List<Past>> of(Collection<UUID> organisationIds, UUID besides) {
        if (organisationIds.isEmpty()) return Map.of();
        List<Tuple> rows = entities.createNativeQuery("""
                        select code, clause, instrument, state, stage, submitted_at, organisation_id
                        from (select c.code, c.clause, c.instrument, a.state, p.stage, a.submitted_at, a.organisation_id,
                                     row_number() over (partition by a.organisation_id order by a.submitted_at desc) as no
                              from application a join call c on c.id = a.call_id
                                left join progress p on p.application_id = a.id
                              where a.organisation_id in :organisations and a.submitted_at is not null
                                and a.state <> 'DRAFT' and a.id <> :besides) past
                        where no <= :most order by submitted_at desc""", Tuple.class)
                .setParameter("organisations", organisationIds)
                .setParameter("besides", besides)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(6, UUID.class),
                        Collectors.mapping(PastApplications::past, Collectors.toList())));
    }

    private static Past past(Tuple row) {
        return new Past(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                LocalDate.ofInstant(row.get(5, Instant.class), Clocks.PROGRAMME_ZONE));
    }
}
