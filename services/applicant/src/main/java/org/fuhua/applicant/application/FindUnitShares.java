package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.security.Actors;

/// Tells the members of recommending units for which calls something waits, with quota and deadline of each.
@ApplicationScoped
class FindUnitShares {
    private static final int MOST = 100;

    private final EntityManager entities;
    private final PublishedCalls calls;
    private final Standings standings;
    private final Actors actors;
    private final Clock clock;

    FindUnitShares(EntityManager entities, PublishedCalls calls, Standings standings, Actors actors, Clock clock) {
        this.entities = entities;
        this.calls = calls;
        this.standings = standings;
        this.actors = actors;
        this.clock = clock;
    }

    /// @return the newest calls first
    @Transactional
    List<UnitShareView> mine() {
        var units = standings.organisationsOf(actors.current().subject());
        if (units.isEmpty()) return List.of();
        var rows = rows(units);
        var names = standings.names(units);
        var now = clock.instant();
        var newest =
                calls.newest(rows.stream().map(row -> row.get(0, UUID.class)).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> view(row, newest.get(row.get(0, UUID.class)), names.get(row.get(1, UUID.class)), now))
                .toList();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private List<Tuple> rows(List<UUID> units) {
        return entities.createNativeQuery("""
                        select call_id, recommender_organisation_id,
                          count(*) filter (where state in ('RECOMMENDED', 'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED')),
                          count(*) filter (where state = 'SUBMITTED')
                        from application
                        where recommender_organisation_id in (:units) and submitted_at is not null
                        group by call_id, recommender_organisation_id order by call_id desc limit :most""", Tuple.class)
                .setParameter("units", units)
                .setParameter("most", MOST)
                .getResultList();
    }

    private static UnitShareView view(Tuple row, PublishedCall call, String unitName, Instant now) {
        var rule = call.definition().recommendation();
        var deadlineAt = rule == null ? null : rule.deadlineAt();
        return new UnitShareView(
                call.id(),
                call.definition().titleZh(),
                call.definition().titleEn(),
                row.get(1, UUID.class),
                unitName,
                rule == null ? null : rule.quotaPerUnit(),
                row.get(2, Number.class).intValue(),
                row.get(3, Number.class).intValue(),
                deadlineAt,
                call.recommendationIsOver(now));
    }
}
