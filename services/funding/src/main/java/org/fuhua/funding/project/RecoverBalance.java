package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.project.ProjectEvent.About;
import org.fuhua.platform.money.Money;

/// What is to come back of a project is a claim of the pool from the day on which that was decided (应追回资金), and leaves
/// the books as such with what comes in.
@ApplicationScoped
class RecoverBalance {
    private final Ledger ledger;
    private final ProjectPublisher publisher;

    RecoverBalance(Ledger ledger, ProjectPublisher publisher) {
        this.ledger = ledger;
        this.publisher = publisher;
    }

    /// @param causeId what decided it; each posts once
    /// @param more than was to come back before
    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Project project, UUID causeId, Money more) {
        if (!more.isPositive()) return;
        ledger.post(new Posting(
                project.poolId(),
                PostingKind.RECOVERY,
                causeId,
                project.number(),
                claim(project),
                AccountRef.invested(),
                more));
        publisher.publish(new ProjectEvent.RecoveryOpened(
                About.of(project), project.state(), project.dueBack(), Objects.requireNonNull(project.returnDueOn())));
    }

    static AccountRef claim(Project project) {
        return AccountRef.recoverable(project.id(), project.applicationId(), project.organisationId());
    }
}
