package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Lets a project run as long as its agreement does after an extension (延期), and asks for acceptance that much later.
@ApplicationScoped
public class MoveEnd {
    private final Projects projects;
    private final ExecutionRules rules;

    MoveEnd(Projects projects, ExecutionRules rules) {
        this.projects = projects;
        this.rules = rules;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID agreementId, LocalDate endsOn) {
        projects.ofAgreement(agreementId).ifPresent(project -> project.moveEnd(endsOn, rules.named(project.rule())));
    }
}
