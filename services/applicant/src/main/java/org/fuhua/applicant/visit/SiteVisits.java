package org.fuhua.applicant.visit;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// All site visits with their files.
@ApplicationScoped
class SiteVisits implements PanacheRepositoryBase<SiteVisit, UUID> {

    List<SiteVisit> of(UUID applicationId, int most) {
        return find("applicationId = ?1 order by id", applicationId)
                .range(0, most - 1)
                .list();
    }

    /// Held so that two files that come at the same time are both counted.
    SiteVisit held(UUID applicationId, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(visit -> visit.applicationId().equals(applicationId))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    List<SiteVisitFile> files(Collection<UUID> visits) {
        if (visits.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select f from SiteVisitFile f where f.siteVisitId in :visits order by f.id",
                        SiteVisitFile.class)
                .setParameter("visits", visits)
                .getResultList();
    }

    SiteVisitFile file(UUID applicationId, UUID visitId, UUID id) {
        var visit = findByIdOptional(visitId).filter(one -> one.applicationId().equals(applicationId));
        return Optional.ofNullable(getEntityManager().find(SiteVisitFile.class, id))
                .filter(file -> visit.isPresent() && file.siteVisitId().equals(visitId))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    void add(SiteVisitFile file) {
        getEntityManager().persist(file);
    }
}
