package org.fuhua.funding.loan;

import static org.fuhua.funding.FundingProblem.LOAN_PAYS_NOTHING;
import static org.fuhua.funding.FundingProblem.NO_SUCH_POOL;
import static org.fuhua.funding.FundingProblem.SUBSIDY_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.loan.LoanDesk.Step;
import org.fuhua.funding.loan.rule.Level;
import org.fuhua.funding.loan.rule.LoanRules;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.pool.FindPool;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// The money of a loan: a subsidy that the enterprise claims, a compensation of the bank's loss, and what is recovered
/// later. One person grants, another pays.
@ApplicationScoped
class PayLoan {
    private final LoanDesk desk;
    private final LoanViews views;
    private final LoanBooks books;
    private final LoanRules rules;
    private final Loans loans;
    private final Organisations organisations;
    private final FindPool pools;
    private final Sql sql;

    PayLoan(
            LoanDesk desk,
            LoanViews views,
            LoanBooks books,
            LoanRules rules,
            Loans loans,
            Organisations organisations,
            FindPool pools,
            Sql sql) {
        this.desk = desk;
        this.views = views;
        this.books = books;
        this.rules = rules;
        this.loans = loans;
        this.organisations = organisations;
        this.pools = pools;
        this.sql = sql;
    }

    /// The enterprise chooses this loan, and no other from now on.
    @Transactional
    LoanView claim(UUID id, ExpectedVersion expected) {
        var laid = desk.openToEnterprise(id, expected);
        var loan = laid.loan();
        var claimed = loan.claim(rules.named(loan.ruleSet()));
        var entries = organisations.entriesOf(java.util.Objects.requireNonNull(laid.organisation()));
        for (var entry : entries) sql.lock("loan-subsidy", entry);
        if (loans.hasSubsidy(entries, id)) throw new Refusal(SUBSIDY_ONCE);
        desk.done(laid, new Step("CLAIM", laid.today(), loan.subsidy(), null, null, null), claimed);
        return views.of(id);
    }

    @Transactional
    LoanView refuseClaim(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var refused = laid.loan().refuseClaim();
        desk.done(laid, Step.of("REFUSE_CLAIM", laid.today(), null, reason), refused);
        return views.of(id);
    }

    @Transactional
    LoanView grantSubsidy(UUID id, ExpectedVersion expected, String poolCode, String documentNo) {
        var laid = desk.open(id, expected);
        var granted = laid.loan().grantSubsidy(pool(poolCode), laid.by(), laid.today());
        return granted(laid, "GRANT_SUBSIDY", documentNo, granted);
    }

    /// @param level whose pool it is; the share of the other level is stated, not paid
    @Transactional
    LoanView grantCompensation(UUID id, ExpectedVersion expected, String poolCode, Level level, String documentNo) {
        var laid = desk.open(id, expected);
        var loan = laid.loan();
        var granted =
                loan.grantCompensation(pool(poolCode), level, rules.named(loan.ruleSet()), laid.by(), laid.today());
        return granted(laid, "GRANT_COMPENSATION", documentNo, granted);
    }

    private LoanView granted(LoanDesk.Laid laid, String action, String documentNo, LoanEvent event) {
        var amount = laid.loan().granted();
        if (!amount.isPositive()) throw new Refusal(LOAN_PAYS_NOTHING);
        desk.done(laid, new Step(action, laid.today(), amount, documentNo, null, null), event);
        Constraints.worded(() -> books.granted(laid, amount));
        return views.of(laid.loan().id());
    }

    @Transactional
    LoanView returnGrant(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var pool = laid.loan().poolId();
        var amount = laid.loan().granted();
        var returned = laid.loan().returnGrant(laid.by());
        desk.done(laid, new Step("RETURN_GRANT", laid.today(), amount, null, reason, null), returned);
        books.freed(laid, pool, amount);
        return views.of(id);
    }

    @Transactional
    LoanView pay(UUID id, ExpectedVersion expected, LocalDate paidOn, String treasuryVoucherNo) {
        var laid = desk.open(id, expected);
        var amount = laid.loan().granted();
        var paid = laid.loan().pay(laid.by(), paidOn, treasuryVoucherNo, laid.today());
        var action = laid.loan().state() == LoanState.SUBSIDY_PAID ? "PAY_SUBSIDY" : "PAY_COMPENSATION";
        desk.done(laid, new Step(action, paidOn, amount, treasuryVoucherNo, null, null), paid);
        Constraints.worded(() -> books.paid(laid, amount));
        return views.of(id);
    }

    /// @param amount that the bank got back, of which the pool has its part
    @Transactional
    LoanView recover(UUID id, ExpectedVersion expected, Money amount, LocalDate receivedOn, String receiptNo) {
        var laid = desk.open(id, expected);
        var recovered = laid.loan().recover(amount, receivedOn, laid.today());
        desk.done(laid, new Step("RECOVER", receivedOn, amount, null, null, receiptNo), recovered);
        if (recovered instanceof LoanEvent.Recovered back)
            Constraints.worded(() -> books.recovered(laid, back.returned()));
        return views.of(id);
    }

    private UUID pool(String code) {
        return pools.handle(code).orElseThrow(() -> new Refusal(NO_SUCH_POOL).at("/poolCode"));
    }
}
