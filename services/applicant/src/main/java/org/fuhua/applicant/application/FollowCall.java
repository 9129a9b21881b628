package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Moves a draft to the newest version of its call. Only its writers do so: nobody's form changes under their hands.
@ApplicationScoped
class FollowCall {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final PublishedCalls calls;
    private final Audit audit;
    private final Clock clock;

    FollowCall(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            PublishedCalls calls,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toEdit(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var newest = calls.newest(application.callId());
        var from = application.state();
        application.follow(newest.callVersion(), clock.instant());
        applications.flush();
        audit.record("application", application.id(), "follow-call", from, application.state(), null);
        return views.view(new Case(application, newest, opened.standing()));
    }
}
