package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.REPORT_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fuhua.funding.agreement.AgreementEnded;
import org.fuhua.funding.agreement.AgreementEnded.Why;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;

/// Ends a project with its agreement. Terminated (终止) it is settled: what is not accepted as spent comes back. Revoked
/// (撤销) everything comes back that was paid, also after it was accepted.
@ApplicationScoped
class EndProject {
    private final Projects projects;
    private final RecoverBalance recoverBalance;
    private final ExecutionRules rules;
    private final Audit audit;
    private final Clock clock;

    EndProject(Projects projects, RecoverBalance recoverBalance, ExecutionRules rules, Audit audit, Clock clock) {
        this.projects = projects;
        this.recoverBalance = recoverBalance;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ended(@Observes AgreementEnded agreement) {
        var project = projects.ofAgreement(agreement.agreementId()).orElse(null);
        if (project == null
                || agreement.why() == Why.TERMINATED && project.state().isOver()) return;
        if (agreement.why() == Why.TERMINATED && projects.hasOpenReport(project.id())) throw new Refusal(REPORT_OPEN);
        var before = project.state();
        var paid = projects.paid(project.agreementId());
        var more =
                project.end(agreement.why(), paid, projects.spent(project.id()), today(), rules.named(project.rule()));
        projects.flush();
        audit.record("project", project.id(), agreement.why().name(), before, project.state(), null);
        recoverBalance.handle(project, agreement.agreementId(), more);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
