package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fuhua.funding.agreement.AgreementInEffect;
import org.fuhua.platform.id.Ids;

/// A project begins when its agreement takes effect, under the rules of that day.
@ApplicationScoped
class BeginProject {
    private final Projects projects;
    private final ExecutionRules rules;
    private final Ids ids;
    private final Clock clock;

    BeginProject(Projects projects, ExecutionRules rules, Ids ids, Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void inEffect(@Observes AgreementInEffect agreement) {
        var today = LocalDate.now(clock);
        projects.persist(Project.begin(ids.next(), agreement, rules.on(today), today));
    }
}
