package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.submission.Statements;
import org.fuhua.applicant.submission.SubmissionBook;
import org.fuhua.platform.security.Actors;

/// What an application looked like from outside each time that it was handed in.
@ApplicationScoped
class FindSubmissions {
    private final Cases cases;
    private final SubmissionBook submissions;
    private final Statements statements;
    private final MovedApplications moved;
    private final Actors actors;

    FindSubmissions(
            Cases cases, SubmissionBook submissions, Statements statements, MovedApplications moved, Actors actors) {
        this.cases = cases;
        this.submissions = submissions;
        this.statements = statements;
        this.moved = moved;
        this.actors = actors;
    }

    /// @return the first first
    @Transactional
    List<SubmissionView> of(UUID id) {
        var owners = moved.owners(cases.toRead(id).application());
        var reader = actors.current().subject();
        return submissions.of(id).stream()
                .map(one -> SubmissionView.from(
                        one,
                        owners.at(one.submittedAt()),
                        Optional.ofNullable(one.statement())
                                .flatMap(statements::of)
                                .orElse(null),
                        reader))
                .toList();
    }
}
