package org.fuhua.applicant.submission;

import static org.fuhua.applicant.ApplicantProblem.SUBMITTED_TOO_OFTEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.problem.Refusal;

/// Every submission in its order. What is written here stays as it is.
@ApplicationScoped
public class SubmissionBook {
    private final Submissions submissions;
    private final ApplicantConfig config;

    SubmissionBook(Submissions submissions, ApplicantConfig config) {
        this.submissions = submissions;
        this.config = config;
    }

    /// Adds what is handed in now. Call it in the transaction that hands it in, under a lock of the application.
    ///
    /// @param by subject of the member who declared the statement
    /// @param statement version of the statement
    public Submission add(Submission.Content content, String by, String statement, Instant at) {
        var submission = Submission.of(content, submissions.last(content.applicationId()), by, statement, at);
        submissions.persist(submission);
        return submission;
    }

    /// Refuses to take an application back that could not be handed in once more.
    public void requireRoom(UUID applicationId) {
        var last = submissions.last(applicationId);
        if (last != null && last.no() >= config.submissionsMax())
            throw new Refusal(SUBMITTED_TOO_OFTEN, "most", config.submissionsMax());
    }

    /// @return all of an application, the first first; never more than the setting allows and one correction
    public List<Submission> of(UUID applicationId) {
        return submissions.of(applicationId);
    }

    public Optional<Submission> of(UUID applicationId, int no) {
        return submissions.of(applicationId, no);
    }
}
