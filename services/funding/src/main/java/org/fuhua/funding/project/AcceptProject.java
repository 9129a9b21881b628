package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.REPORT_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.project.Project.Finding;
import org.fuhua.funding.project.ProjectEvent.About;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Acceptance (验收、综合绩效评价): asked for by the undertaker, sent back for rectification, decided upon the experts'
/// opinions.
@ApplicationScoped
class AcceptProject {
    private final ProjectDesk desk;
    private final Projects projects;
    private final ProjectViews views;
    private final RecoverBalance recoverBalance;
    private final ExecutionRules rules;
    private final Clock clock;

    AcceptProject(
            ProjectDesk desk,
            Projects projects,
            ProjectViews views,
            RecoverBalance recoverBalance,
            ExecutionRules rules,
            Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.views = views;
        this.recoverBalance = recoverBalance;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    ProjectView file(UUID id, ExpectedVersion expected, String selfAssessment) {
        var project = desk.openToUndertaker(id);
        expected.check(project.version());
        var before = project.state();
        boolean late = project.file(selfAssessment, projects.hasScientificReport(id), today());
        checkReports(id);
        desk.done(project, "FILE", before, null, new ProjectEvent.AcceptanceFiled(About.of(project), late));
        return views.of(id);
    }

    @Transactional
    ProjectView sendBack(UUID id, ExpectedVersion expected, String reason) {
        var project = desk.open(id, expected);
        var before = project.state();
        project.sendBack(reason, rules.named(project.rule()));
        desk.done(project, "SEND_BACK", before, reason, new ProjectEvent.SentBack(About.of(project)));
        return views.of(id);
    }

    @Transactional
    ProjectView decide(UUID id, ExpectedVersion expected, Finding finding) {
        var project = desk.open(id, expected);
        var before = project.state();
        checkReports(id);
        var paid = projects.paid(project.agreementId());
        var due = project.decide(finding, paid, projects.spent(id), rules.named(project.rule()), today());
        var event = new ProjectEvent.Decided(About.of(project), finding.outcome(), project.dueBack());
        desk.done(project, finding.outcome().name(), before, finding.reason(), event);
        recoverBalance.handle(project, project.id(), due);
        return views.of(id);
    }

    /// What nobody has looked at yet would be counted by nobody.
    private void checkReports(UUID id) {
        if (projects.hasOpenReport(id)) throw new Refusal(REPORT_OPEN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
