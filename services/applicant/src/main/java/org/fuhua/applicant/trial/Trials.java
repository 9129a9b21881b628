package org.fuhua.applicant.trial;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// All test runs of calls that are drafts.
@ApplicationScoped
class Trials implements PanacheRepositoryBase<Trial, UUID> {

    Trial known(UUID callId, UUID id) {
        return Optional.ofNullable(findById(id))
                .filter(trial -> trial.callId().equals(callId))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// The last one first; there are never more than a few of one call.
    List<Trial> of(UUID callId) {
        return list("callId = ?1 order by id desc", callId);
    }
}
