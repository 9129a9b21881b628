package org.fuhua.applicant.application;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;

/// All applications.
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
    Application known(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// Held so that two files that come at the same time both find their place.
    Application held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// Makes others who hold the application wait, without reading it.
    void tellAlone(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from application where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /// Makes others who begin an application of the same organisation to the same call wait for the end of this
    /// transaction.
    void beginAlone(UUID callId, UUID organisationId) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) held")
                .setParameter("key", "begin " + callId + " " + organisationId)
                .getSingleResult();
    }

    /// @return the draft that was changed last
    Optional<Application> draftOf(UUID callId, UUID organisationId) {
        return find(
                        "callId = ?1 and organisationId = ?2 and state = ?3 order by changedAt desc",
                        callId,
                        organisationId,
                        ApplicationState.DRAFT)
                .firstResultOptional();
    }

    /// Whose applications to what.
    record Answer(UUID callId, UUID organisationId) {}

    /// @return how many living applications each of the organisations has to each of the calls; those without are left
    /// out
    Map<Answer, Long> living(Collection<UUID> callIds, Collection<UUID> organisationIds) {
        if (callIds.isEmpty() || organisationIds.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select a.callId, a.organisationId, count(*) from Application a
                        where a.callId in :calls and a.organisationId in :organisations and a.state <> :withdrawn
                        group by a.callId, a.organisationId""", Object[].class)
                .setParameter("calls", callIds)
                .setParameter("organisations", organisationIds)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN)
                .getResultStream()
                .collect(Collectors.toMap(row -> new Answer((UUID) row[0], (UUID) row[1]), row -> (Long) row[2]));
    }

    /// @return applications of an organisation to a call, others than the given one, that were not withdrawn
    long livingBeside(UUID id, UUID callId, UUID organisationId, boolean handedInOnly) {
        return count(
                "id <> ?1 and callId = ?2 and organisationId = ?3 and state <> ?4 and (state <> ?6 or ?5 = true)",
                id,
                callId,
                organisationId,
                ApplicationState.WITHDRAWN,
                !handedInOnly,
                ApplicationState.DRAFT);
    }
}
