package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.DEFECTS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.submission.SubmissionBook;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// The recommending department asks for changes before it recommends (退回修改), item by item. The application keeps its
/// number, and the department's quota is not touched: nothing was recommended yet.
@ApplicationScoped
class SendBackApplication {
    private final Applications applications;
    private final Cases cases;
    private final UnitsDeadline unitsDeadline;
    private final SubmissionBook submissions;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final Defects defects;
    private final Audit audit;
    private final Clock clock;

    SendBackApplication(
            Applications applications,
            Cases cases,
            UnitsDeadline unitsDeadline,
            SubmissionBook submissions,
            ApplicationViews views,
            ApplicationPublisher publisher,
            Defects defects,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.unitsDeadline = unitsDeadline;
        this.submissions = submissions;
        this.views = views;
        this.publisher = publisher;
        this.defects = defects;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param changes what has to be changed, and where
    record Command(UUID id, ExpectedVersion expected, List<Defect> changes) {}

    @Transactional
    ApplicationView handle(Command command) {
        var now = clock.instant();
        var opened = cases.toEndorse(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        if (command.changes().isEmpty()) throw new Refusal(DEFECTS_MISSING).at("/defects");
        unitsDeadline.require(application, now);
        submissions.requireRoom(application.id());
        var from = application.state();
        var sentBack = application.sendBack(
                defects.write(command.changes()),
                command.changes().size(),
                unitsDeadline.changesDueOn(application, now),
                now);
        applications.flush();
        publisher.publish(sentBack);
        audit.record("application", application.id(), "send-back", from, application.state(), null);
        return views.view(opened);
    }
}
