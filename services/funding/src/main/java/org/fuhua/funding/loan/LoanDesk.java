package org.fuhua.funding.loan;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Lays a loan before whoever may do something with it, locked, and puts it away with all that belongs to the step:
/// history, audit and facts, in one transaction.
@ApplicationScoped
class LoanDesk {
    private final Loans loans;
    private final Organisations organisations;
    private final LoanPublisher publisher;
    private final Sql sql;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    LoanDesk(
            Loans loans,
            Organisations organisations,
            LoanPublisher publisher,
            Sql sql,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.loans = loans;
        this.organisations = organisations;
        this.publisher = publisher;
        this.sql = sql;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A loan on the desk, with how it was before.
    ///
    /// @param organisation that has the enterprise's code; absent while it is not registered here
    /// @param stepId of the step that is being made; what it posts has it as its cause
    record Laid(Loan loan, LoanState before, @Nullable UUID organisation, UUID stepId, String by, LocalDate today) {}

    /// What a step leaves in the history.
    ///
    /// @param reference a document number
    /// @param receiptNo of the treasury, once only
    record Step(
            String action,
            LocalDate on,
            Money amount,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String receiptNo) {
        static Step of(String action, LocalDate on, @Nullable String reference, @Nullable String note) {
            return new Step(action, on, Money.ZERO, reference, note, null);
        }
    }

    /// @return the loan, for staff; the door has asked for the role already
    @Transactional(Transactional.TxType.MANDATORY)
    Laid open(UUID id, ExpectedVersion expected) {
        var loan = loans.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(loan.version());
        return laid(loan);
    }

    /// @return the loan, for those who act for its enterprise; to others it does not exist
    @Transactional(Transactional.TxType.MANDATORY)
    Laid openToEnterprise(UUID id, ExpectedVersion expected) {
        var loan = loans.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var laid = laid(loan);
        if (laid.organisation() == null || !organisations.mayActFor(laid.organisation(), laid.by()))
            throw new Refusal(NOT_FOUND);
        expected.check(loan.version());
        return laid;
    }

    Laid laid(Loan loan) {
        return new Laid(
                loan,
                loan.state(),
                organisations.withCode(loan.uscc()).orElse(null),
                ids.next(),
                actors.current().subject(),
                today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(Laid laid, Step step, LoanEvent event) {
        var loan = laid.loan();
        Constraints.worded(loans::flush);
        Constraints.worded(() -> sql.update(
                """
                insert into loan_step (id, loan_id, at, on_day, action, state, amount_minor, reference, note, receipt_no,
                                       actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                laid.stepId(),
                loan.id(),
                clock.instant(),
                step.on(),
                step.action(),
                loan.state(),
                step.amount().minorUnits(),
                step.reference(),
                step.note(),
                step.receiptNo(),
                laid.by()));
        audit.record("loan", loan.id(), step.action(), laid.before(), loan.state(), step.note());
        publisher.publish(event, laid.organisation());
    }
}
