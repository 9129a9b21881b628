package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.eligibility.Past;
import org.fuhua.platform.time.Clocks;

/// What organisations handed in before, with how far it got: one query.
@ApplicationScoped
class PastApplications {
    private static final int MOST = 200;

    private final EntityManager entities;

    PastApplications(EntityManager entities) {
        this.entities = entities;
    }

    /// @param besides left out
    /// @return whatever became of it, the last first
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Past> of(UUID organisationId, UUID besides) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select c.code, c.clause, c.instrument, a.state, p.stage, a.submitted_at
                        from application a join call c on c.id = a.call_id
                          left join progress p on p.application_id = a.id
                        where a.organisation_id = :organisation and a.submitted_at is not null and a.id <> :besides
                        order by a.submitted_at desc""", Tuple.class)
                .setParameter("organisation", organisationId)
                .setParameter("besides", besides)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(PastApplications::past).toList();
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
