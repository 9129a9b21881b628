package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECOMMENDATION_QUOTA_USED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.call.Recommendation;
import org.fuhua.problem.Refusal;

/// How many applications a unit may still recommend to a call (推荐指标). The newest version's quota counts.
///
/// What was recommended once counts, whatever became of it at the formal check.
@ApplicationScoped
public class RecommendationQuota {
    private final EntityManager entities;
    private final PublishedCalls calls;

    RecommendationQuota(EntityManager entities, PublishedCalls calls) {
        this.entities = entities;
        this.calls = calls;
    }

    /// One unit's share of one call.
    public record Share(UUID callId, UUID unitId) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Share shareOf(UUID applicationId) {
        return entities.createQuery(
                        "select a.callId, a.recommenderOrganisationId from Application a where a.id = :id",
                        Object[].class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(row -> new Share((UUID) row[0], (UUID) row[1]))
                .findFirst()
                .orElseThrow();
    }

    /// @return how many more the unit may recommend; empty when there is no limit
    @Transactional(Transactional.TxType.MANDATORY)
    public OptionalInt left(Share share) {
        return rule(share.callId())
                .map(Recommendation::quotaPerUnit)
                .map(quota -> OptionalInt.of(Math.max(0, quota - recommended(share))))
                .orElse(OptionalInt.empty());
    }

    /// Refuses when the quota is used up. Of two who recommend at once, the second waits for the first.
    @Transactional(Transactional.TxType.MANDATORY)
    void require(Share share) {
        var rule = rule(share.callId()).orElse(null);
        if (rule == null || rule.quotaPerUnit() == null) return;
        lock(share);
        if (recommended(share) >= rule.quotaPerUnit())
            throw new Refusal(RECOMMENDATION_QUOTA_USED, "quota", rule.quotaPerUnit());
    }

    int recommended(Share share) {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from application
                        where call_id = :call and recommender_organisation_id = :unit and submitted_at is not null
                          and state in ('RECOMMENDED', 'RETURNED', 'FORMAL_PASSED', 'FORMAL_REJECTED')""")
                        .setParameter("call", share.callId())
                        .setParameter("unit", share.unitId())
                        .getSingleResult())
                .intValue();
    }

    private Optional<Recommendation> rule(UUID callId) {
        return Optional.ofNullable(calls.newest(callId).definition().recommendation());
    }

    private void lock(Share share) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:share, 0))) taken")
                .setParameter("share", "recommendation " + share.callId() + " " + share.unitId())
                .getSingleResult();
    }
}
