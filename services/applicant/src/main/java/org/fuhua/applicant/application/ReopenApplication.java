package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.DEADLINE_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.ReceiptNumbers;
import org.fuhua.applicant.submission.SubmissionBook;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Takes what was handed in back to be changed (取回修改), as long as it can still be handed in again.
///
/// The number stays, the receipts given so far stay, an endorsement lapses: it was given for what the department read.
@ApplicationScoped
class ReopenApplication {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final ReceiptNumbers numbers;
    private final SubmissionBook submissions;
    private final Audit audit;
    private final Clock clock;

    ReopenApplication(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            ApplicationPublisher publisher,
            ReceiptNumbers numbers,
            SubmissionBook submissions,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.publisher = publisher;
        this.numbers = numbers;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    ApplicationView handle(Command command) {
        var now = clock.instant();
        var opened = cases.toSubmit(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var from = application.state();
        var reopened = application.reopen(now);
        if (!opened.call().period().accepts(now))
            throw new Refusal(
                    DEADLINE_OVER, "deadlineAt", opened.call().period().deadlineAt());
        submissions.requireRoom(application.id());
        applications.flush();
        numbers.takenBack(application.callId());
        publisher.publish(reopened);
        audit.record("application", application.id(), "reopen", from, application.state(), null);
        return views.view(opened);
    }
}
