package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.PROJECT_IS_OVER;
import static org.fuhua.funding.FundingProblem.REPORT_NUMBER_MISSING;
import static org.fuhua.funding.FundingProblem.SPENDING_ABOVE_BUDGET;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.funding.budget.Budgets;
import org.fuhua.funding.project.ProjectEvent.About;
import org.fuhua.funding.support.CheckStacking;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The undertaker reports, the department looks: accepted, or returned with a reason and written again.
@ApplicationScoped
class ReportOnProject {
    private static final Set<ProjectState> OPEN = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.RECTIFYING);

    private final ProjectDesk desk;
    private final ProjectReports reports;
    private final Budgets budgets;
    private final CheckStacking checkStacking;
    private final ProjectViews views;
    private final Ids ids;
    private final Clock clock;

    ReportOnProject(
            ProjectDesk desk,
            ProjectReports reports,
            Budgets budgets,
            CheckStacking checkStacking,
            ProjectViews views,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.budgets = budgets;
        this.checkStacking = checkStacking;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    /// What is reported.
    record Told(ReportKind kind, ProjectReport.Content content, List<Spending> spending) {}

    @Transactional
    ProjectView submit(UUID projectId, Told told) {
        var project = open(projectId, told);
        var report = ProjectReport.submit(ids.next(), project, told.kind(), told.content(), today(), clock.instant());
        reports.persist(report);
        return submitted(project, report, told);
    }

    @Transactional
    ProjectView submitAgain(UUID projectId, UUID reportId, ExpectedVersion expected, Told told) {
        var project = open(projectId, told);
        var report = report(project, reportId, expected);
        report.submitAgain(told.content(), project.beginsOn(), today(), clock.instant());
        return submitted(project, report, told);
    }

    private Project open(UUID projectId, Told told) {
        var project = desk.openToUndertaker(projectId);
        if (!OPEN.contains(project.state())) throw new Refusal(PROJECT_IS_OVER, "state", project.state());
        if (told.kind() == ReportKind.SCIENTIFIC && told.content().documentNo() == null)
            throw new Refusal(REPORT_NUMBER_MISSING).at("/documentNo");
        for (int i = 0; i < told.spending().size(); i++) {
            var on = told.spending().get(i).on();
            if (on.isBefore(project.beginsOn()) || on.isAfter(today()))
                throw new Refusal(DAY_OUT_OF_RANGE, "from", project.beginsOn(), "to", today())
                        .at("/spending/" + i + "/on");
        }
        return project;
    }

    private ProjectView submitted(Project project, ProjectReport report, Told told) {
        reports.keepSpending(report, told.spending());
        checkBudget(project, told);
        for (int i = 0; i < told.spending().size(); i++) {
            var invoiceNo = told.spending().get(i).invoiceNo();
            if (invoiceNo != null)
                checkStacking.checkSpending(
                        project.organisationId(), report.id(), invoiceNo, "/spending/" + i + "/invoiceNo");
        }
        var event = new ProjectEvent.Reported(About.of(project), report.id(), report.kind());
        desk.done(project, "REPORT", project.state(), report.kind().name(), event);
        return views.of(project.id());
    }

    /// Heads of which nothing is told now are left alone: what was reported before there was a budget stays reported.
    private void checkBudget(Project project, Told told) {
        var budget = budgets.inEffect(project.agreementId()).orElse(null);
        if (budget == null) return;
        var reported = budgets.reported(project.agreementId());
        for (int i = 0; i < told.spending().size(); i++) {
            var head = told.spending().get(i).head();
            var left = budget.of(head).minus(reported.of(head));
            if (left.compareTo(Money.ZERO) < 0)
                throw new Refusal(SPENDING_ABOVE_BUDGET, "head", head, "budget", budget.of(head))
                        .at("/spending/" + i + "/head");
        }
    }

    /// @param reason why it is returned; absent when it is accepted
    @Transactional
    ProjectView decide(UUID projectId, UUID reportId, ExpectedVersion expected, @Nullable String reason) {
        var project = desk.open(projectId);
        var report = report(project, reportId, expected);
        if (reason == null) report.accept(clock.instant());
        else report.giveBack(reason, clock.instant());
        var event = new ProjectEvent.ReportDecided(About.of(project), report.id(), report.kind(), reason == null);
        desk.done(project, reason == null ? "ACCEPT_REPORT" : "RETURN_REPORT", project.state(), reason, event);
        return views.of(project.id());
    }

    private ProjectReport report(Project project, UUID reportId, ExpectedVersion expected) {
        var report = reports.locked(reportId, project.id()).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(report.version());
        return report;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
