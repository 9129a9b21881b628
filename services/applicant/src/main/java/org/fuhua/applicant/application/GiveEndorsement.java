package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// The recommending department (归口管理部门) endorses an application or refuses to.
@ApplicationScoped
class GiveEndorsement {
    private final Applications applications;
    private final Cases cases;
    private final RecommendationQuota quota;
    private final UnitsDeadline unitsDeadline;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final IntegrityCheck integrity;
    private final Audit audit;
    private final Clock clock;

    GiveEndorsement(
            Applications applications,
            Cases cases,
            RecommendationQuota quota,
            UnitsDeadline unitsDeadline,
            ApplicationViews views,
            ApplicationPublisher publisher,
            IntegrityCheck integrity,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.quota = quota;
        this.unitsDeadline = unitsDeadline;
        this.views = views;
        this.publisher = publisher;
        this.integrity = integrity;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param words opinion or reason
    record Command(UUID id, ExpectedVersion expected, boolean endorsed, String words) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toEndorse(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var from = application.state();
        var now = clock.instant();
        unitsDeadline.require(application, now);
        if (command.endorsed()) integrity.require(opened, now);
        if (command.endorsed())
            quota.require(new RecommendationQuota.Share(application.callId(), application.recommenderOrganisationId()));
        ApplicationEvent given = command.endorsed()
                ? application.endorse(command.words(), now)
                : application.refuseEndorsement(command.words(), now);
        applications.flush();
        publisher.publish(given);
        audit.record(
                "application",
                application.id(),
                command.endorsed() ? "endorse" : "refuse-endorsement",
                from,
                application.state(),
                command.words());
        return views.view(opened);
    }
}
