package org.fuhua.funding.loan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.funding.loan.LoanDesk.Step;

/// Revokes filings whose enterprise did not qualify within the year (撤销备案). Safe with many replicas: each loan is
/// locked by one of them.
@ApplicationScoped
public class RevokeFilings {
    private final Loans loans;
    private final LoanDesk desk;

    RevokeFilings(Loans loans, LoanDesk desk) {
        this.loans = loans;
        this.desk = desk;
    }

    /// Each in a transaction of its own, until there is none left.
    @Scheduled(identity = "loan-filings", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::next);
    }

    private boolean next() {
        var next = loans.unconfirmed(desk.today());
        next.ifPresent(loan -> {
            var laid = desk.laid(loan);
            desk.done(laid, Step.of("REVOKE", laid.today(), null, null), loan.revoke());
        });
        return next.isPresent();
    }
}
