package org.fuhua.applicant.comment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// All conversations about all applications.
@ApplicationScoped
class CommentThreads implements PanacheRepositoryBase<CommentThread, UUID> {

    /// Held, so that two who speak at once are both counted.
    CommentThread held(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    List<CommentThread> after(UUID id, UUID applicationId, @Nullable String section, int rows) {
        return find(
                        "applicationId = ?1 and id > ?2 and (?3 is null or section = ?3) order by id",
                        applicationId,
                        id,
                        section)
                .page(0, rows)
                .list();
    }

    long of(UUID applicationId) {
        return count("applicationId", applicationId);
    }
}
