package org.fuhua.funding.loan;

import static org.fuhua.funding.FundingProblem.LOAN_PROOF_WANTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.loan.LoanDesk.Step;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// What an officer enters of a loan's course: that the enterprise qualified, and what the bank tells.
@ApplicationScoped
class FollowLoan {
    private final LoanDesk desk;
    private final LoanViews views;

    FollowLoan(LoanDesk desk, LoanViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Transactional
    LoanView confirm(UUID id, ExpectedVersion expected, Proof proof, LocalDate on) {
        if ((proof.registrationNo() == null) == (proof.creditReportNo() == null))
            throw new Refusal(LOAN_PROOF_WANTED).at("/registrationNo");
        var laid = desk.open(id, expected);
        var confirmed = laid.loan().confirm(proof, on, laid.today());
        var reference = proof.registrationNo() == null ? proof.creditReportNo() : proof.registrationNo();
        desk.done(laid, Step.of("CONFIRM", on, reference, null), confirmed);
        return views.of(id);
    }

    @Transactional
    LoanView repay(UUID id, ExpectedVersion expected, LocalDate on, Money interest, String documentNo) {
        var laid = desk.open(id, expected);
        var repaid = laid.loan().repay(on, interest, laid.today());
        desk.done(laid, new Step("REPAY", on, interest, documentNo, null, null), repaid);
        return views.of(id);
    }

    @Transactional
    LoanView fallOverdue(UUID id, ExpectedVersion expected, LocalDate on, Money principal, String documentNo) {
        var laid = desk.open(id, expected);
        var overdue = laid.loan().fallOverdue(on, principal, laid.today());
        desk.done(laid, new Step("FALL_OVERDUE", on, principal, documentNo, null, null), overdue);
        return views.of(id);
    }

    @Transactional
    LoanView settle(UUID id, ExpectedVersion expected, LocalDate on, String documentNo) {
        var laid = desk.open(id, expected);
        var settled = laid.loan().settle(on, laid.today());
        desk.done(laid, Step.of("SETTLE", on, documentNo, null), settled);
        return views.of(id);
    }

    @Transactional
    LoanView certifyLoss(UUID id, ExpectedVersion expected, Money principal, String documentNo) {
        var laid = desk.open(id, expected);
        var certified = laid.loan().certifyLoss(principal);
        desk.done(laid, new Step("CERTIFY_LOSS", laid.today(), principal, documentNo, null, null), certified);
        return views.of(id);
    }
}
