package org.fuhua.applicant.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All submissions of all applications. Rows are only ever added.
@ApplicationScoped
class Submissions implements PanacheRepositoryBase<Submission, SubmissionId> {

    @Nullable
    Submission last(UUID applicationId) {
        return find("id.applicationId = ?1 order by id.no desc", applicationId)
                .firstResultOptional()
                .orElse(null);
    }

    List<Submission> of(UUID applicationId) {
        return list("id.applicationId = ?1 order by id.no", applicationId);
    }

    Optional<Submission> of(UUID applicationId, int no) {
        return findByIdOptional(new SubmissionId(applicationId, no));
    }

    boolean hasReceipt(String number, String digest) {
        return count("number = ?1 and digest = ?2", number, digest) > 0;
    }
}
