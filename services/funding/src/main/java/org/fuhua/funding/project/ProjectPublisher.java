package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.project.ProjectEvent.About;
import org.fuhua.funding.project.ProjectEvent.AcceptanceFiled;
import org.fuhua.funding.project.ProjectEvent.BroughtBack;
import org.fuhua.funding.project.ProjectEvent.Decided;
import org.fuhua.funding.project.ProjectEvent.RecoveryOpened;
import org.fuhua.funding.project.ProjectEvent.ReportDecided;
import org.fuhua.funding.project.ProjectEvent.Reported;
import org.fuhua.funding.project.ProjectEvent.SentBack;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services how projects go; not what is in their reports.
@ApplicationScoped
class ProjectPublisher {
    private final Outbox outbox;

    ProjectPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record ProjectReportedV1(
            UUID projectId, UUID applicationId, UUID callId, UUID organisationId, UUID reportId, ReportKind kind) {}

    record ProjectReportDecidedV1(
            UUID projectId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            UUID reportId,
            ReportKind kind,
            boolean accepted) {}

    record ProjectAcceptanceFiledV1(
            UUID projectId, UUID applicationId, UUID callId, UUID organisationId, boolean late) {}

    record ProjectSentBackV1(UUID projectId, UUID applicationId, UUID callId, UUID organisationId) {}

    record ProjectDecidedV1(
            UUID projectId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            ProjectOutcome outcome,
            Money dueBack) {}

    record ProjectRecoveryOpenedV1(
            UUID projectId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            ProjectState why,
            Money amount,
            LocalDate dueOn) {}

    record ProjectBalanceReturnedV1(
            UUID projectId, UUID applicationId, UUID callId, UUID organisationId, Money amount, boolean whole) {}

    void publish(ProjectEvent event) {
        var a = event.about();
        var id = a.projectId();
        var app = a.applicationId();
        var call = a.callId();
        var org = a.organisationId();
        switch (event) {
            case Reported e ->
                tell(a, "project-reported.v1", new ProjectReportedV1(id, app, call, org, e.reportId(), e.kind()));
            case ReportDecided e ->
                tell(
                        a,
                        "project-report-decided.v1",
                        new ProjectReportDecidedV1(id, app, call, org, e.reportId(), e.kind(), e.accepted()));
            case AcceptanceFiled e ->
                tell(a, "project-acceptance-filed.v1", new ProjectAcceptanceFiledV1(id, app, call, org, e.late()));
            case SentBack _ -> tell(a, "project-sent-back.v1", new ProjectSentBackV1(id, app, call, org));
            case Decided e ->
                tell(a, "project-decided.v1", new ProjectDecidedV1(id, app, call, org, e.outcome(), e.dueBack()));
            case RecoveryOpened e ->
                tell(
                        a,
                        "project-recovery-opened.v1",
                        new ProjectRecoveryOpenedV1(id, app, call, org, e.why(), e.amount(), e.dueOn()));
            case BroughtBack e ->
                tell(
                        a,
                        "project-balance-returned.v1",
                        new ProjectBalanceReturnedV1(id, app, call, org, e.amount(), e.whole()));
        }
    }

    private void tell(About about, String fact, Object payload) {
        outbox.add("project", about.projectId(), fact, payload);
    }
}
