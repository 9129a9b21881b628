package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECLASSIFICATION_NOT_OPEN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// All proposals to answer another call.
@ApplicationScoped
class Reclassifications implements PanacheRepositoryBase<Reclassification, UUID> {
    Optional<Reclassification> openOf(UUID applicationId) {
        return find("applicationId = ?1 and state = ?2", applicationId, ReclassificationState.PROPOSED)
                .firstResultOptional();
    }

    Reclassification requireOpen(UUID applicationId) {
        return openOf(applicationId).orElseThrow(() -> new Refusal(RECLASSIFICATION_NOT_OPEN));
    }

    /// @return the newest one, answered or not
    Reclassification last(UUID applicationId) {
        return find("applicationId = ?1 order by id desc", applicationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
