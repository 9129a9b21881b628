package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_CODE_TAKEN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.applicant.Filter;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// All calls.
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {
    private static final String ROW = """
            select new org.fuhua.applicant.call.CallRow(c.id, c.version, c.state, c.code, c.titleZh, c.titleEn,
                c.clause, c.instrument, c.opensAt, c.deadlineAt, c.closesAt, c.sandbox, c.needId, c.applications, c.card)
            from Call c
            """;

    private static final String STANDING = """
            select new org.fuhua.applicant.call.CallStanding(c.id, c.state, c.definitionVersion, c.opensAt,
                c.deadlineAt, c.closesAt)
            from Call c where c.state <> DRAFT and\s""";

    Call known(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    void keep(Call call) {
        try {
            persistAndFlush(call);
        } catch (ConstraintViolationException taken) {
            if (!"ux_call_code".equals(taken.getConstraintName())) throw taken;
            throw new Refusal(CALL_CODE_TAKEN).at("/code");
        }
    }

    /// A public call has no test runs any more.
    void endTrials(UUID id) {
        getEntityManager()
                .createNativeQuery("delete from call_trial where call_id = :call")
                .setParameter("call", id)
                .executeUpdate();
    }

    boolean answers(UUID needId) {
        return count("needId", needId) > 0;
    }

    /// One due call that no other replica is closing; held until the transaction ends.
    @SuppressWarnings("unchecked")
    Optional<UUID> nextDue(Instant closedBefore) {
        return getEntityManager()
                .createNativeQuery("""
                        select id from call where state = 'PUBLISHED' and closes_at <= :before
                        order by closes_at limit 1 for update skip locked""", UUID.class)
                .setParameter("before", closedBefore)
                .getResultStream()
                .findFirst();
    }

    List<CallRow> rows(
            boolean withDrafts, @Nullable CallPhase phase, @Nullable String clause, Instant now, UUID after, int rows) {
        var filter = new Filter()
                .and("c.id > :after", "after", after)
                .and("c.clause = :clause", "clause", clause)
                .and("c.state <> :hidden", "hidden", withDrafts ? null : CallState.DRAFT);
        if (phase != null) phase(filter, phase, now);
        return filter.list(getEntityManager(), CallRow.class, ROW, "c.id", rows);
    }

    private static void phase(Filter filter, CallPhase phase, Instant now) {
        switch (phase) {
            case DRAFT -> filter.and("c.state = :state", "state", CallState.DRAFT);
            case PUBLISHED ->
                filter.and("c.state = :state", "state", CallState.PUBLISHED).and("c.opensAt > :now", "now", now);
            case OPEN ->
                filter.and("c.state = :state", "state", CallState.PUBLISHED)
                        .and("c.opensAt <= :now and c.closesAt > :now", "now", now);
            case CLOSED -> filter.and("c.state = CLOSED or c.state = PUBLISHED and c.closesAt <= :now", "now", now);
            case CANCELLED -> filter.and("c.state = :state", "state", CallState.CANCELLED);
        }
    }

    /// Calls that accept applications now, the next to close first.
    List<CallStanding> open(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select new org.fuhua.applicant.call.CallStanding(c.id, c.state, c.definitionVersion, c.opensAt,
                            c.deadlineAt, c.closesAt)
                        from Call c where c.state = PUBLISHED and c.opensAt <= :now and c.closesAt > :now
                        order by c.deadlineAt, c.id""", CallStanding.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /// Where published calls stand now, each by its id. One is asked for by nearly every request, and only a query
    /// without a list is translated once for all.
    Map<UUID, CallStanding> standings(Collection<UUID> ids) {
        boolean one = ids.size() == 1;
        return getEntityManager()
                .createQuery(STANDING + (one ? "c.id = :id" : "c.id in :id"), CallStanding.class)
                .setParameter("id", one ? ids.iterator().next() : ids)
                .getResultStream()
                .collect(Collectors.toMap(CallStanding::callId, Function.identity()));
    }
}
