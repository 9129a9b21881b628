package org.fuhua.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class ApplicationCopies implements PanacheRepositoryBase<ApplicationCopy, UUID> {
    private static final String TEAMS = """
            with expert (key) as materialized (select string_to_table(:keys, ','))
            select a.id, a.number, a.accepted_at, array_to_string(a.team_keys, ',')
            from application_copy a
            where a.accepted_at >= :since and a.number is not null
              and a.id in (select t.id from application_copy t, unnest(t.team_keys) k (key)
                           join expert on expert.key = k.key where t.accepted_at >= :since)
            order by a.accepted_at desc, a.id""";
    private static final String REVIEWABLE = "number is not null and withdrawn = false";

    ApplicationCopy known(UUID id, UUID callId) {
        return findByIdOptional(id).orElseGet(() -> {
            var copy = new ApplicationCopy(id, callId);
            persist(copy);
            return copy;
        });
    }

    List<ApplicationCopy> reviewable(UUID callId) {
        // Only ever read: thousands of them would be looked through for changes with every statement after.
        return find(REVIEWABLE + " and callId = ?1 order by number", callId)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    List<ApplicationCopy> reviewable(List<UUID> callIds) {
        return list(REVIEWABLE + " and callId in ?1", callIds);
    }

    List<ApplicationCopy> reviewableAfter(UUID callId, Set<UUID> without, String number, int rows) {
        var where = REVIEWABLE + " and callId = ?1 and number > ?2";
        return (without.isEmpty()
                        ? find(where + " order by number", callId, number)
                        : find(where + " and id not in ?3 order by number", callId, number, without))
                .page(0, rows)
                .list();
    }

    long countReviewable(UUID callId) {
        return count(REVIEWABLE + " and callId = ?1", callId);
    }

    record Partners(UUID id, List<String> partnerUsccs) {}

    List<Partners> withPartners() {
        return find("array_length(partnerUsccs) > 0").project(Partners.class).list();
    }

    /// @return id, number, moment and team of the applications accepted since, with one of these people in the team
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Tuple> teamsWith(Collection<String> keys, Instant since) {
        return getEntityManager()
                .createNativeQuery(TEAMS, Tuple.class)
                .setParameter("since", since)
                .setParameter("keys", String.join(",", keys))
                .getResultList();
    }

    boolean isInAnyTeam(String key) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from application_copy where team_keys @> array[cast(:key as text)])",
                        Boolean.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    List<Object[]> countsReviewable(List<UUID> callIds) {
        return getEntityManager()
                .createQuery(
                        "select callId, count(*) from ApplicationCopy where " + REVIEWABLE
                                + " and callId in ?1 group by callId",
                        Object[].class)
                .setParameter(1, callIds)
                .getResultList();
    }
}
