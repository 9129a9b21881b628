package org.fuhua.funding.loan;

import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.GRANTER_CANNOT_PAY;
import static org.fuhua.funding.FundingProblem.LOAN_CONFIRMED_ALREADY;
import static org.fuhua.funding.FundingProblem.LOAN_NOT_CONFIRMED;
import static org.fuhua.funding.FundingProblem.LOSS_ABOVE_FILED;
import static org.fuhua.funding.FundingProblem.MORE_THAN_LOST;
import static org.fuhua.funding.loan.LoanState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.loan.LoanEvent.About;
import org.fuhua.funding.loan.LoanState.Action;
import org.fuhua.funding.loan.rule.Level;
import org.fuhua.funding.loan.rule.LoanRule;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A bank's loan to an enterprise, filed for subsidy and risk sharing (鲁科贷). What the bank filed does not change; what
/// becomes of it does.
///
/// Protects: a subsidy only after repayment in time; a compensation only of a certified loss of a confirmed loan, and
/// only the share of whose pool it is; nobody pays what they granted; what is recovered goes back pro rata to the fen.
@Entity
class Loan {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String uscc;

    @Enumerated(EnumType.STRING)
    private LoanState state;

    private String ruleSet;
    private boolean early;
    private long filedMinor;
    private LocalDate lentOn;
    private LocalDate dueOn;
    private LocalDate confirmBy;
    private @Nullable String registrationNo;
    private @Nullable String creditReportNo;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate endedOn;
    private long interestMinor;
    private long subsidyMinor;
    private @Nullable LocalDate overdueOn;
    private long lossMinor;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable UUID poolId;
    private long grantedMinor;
    private @Nullable String grantedBy;
    private @Nullable LocalDate grantedOn;
    private long paidMinor;
    private @Nullable LocalDate paidOn;
    private @Nullable String treasuryVoucherNo;
    private long recoveredMinor;
    private long returnedMinor;

    Loan() {}

    LoanEvent confirm(Proof proof, LocalDate on, LocalDate today) {
        var next = MOVES.after(state, Action.CONFIRM);
        if (isConfirmed()) throw new Refusal(LOAN_CONFIRMED_ALREADY);
        checkDay(on, LocalDate.of(confirmBy.getYear(), 1, 1), today.isBefore(confirmBy) ? today : confirmBy, "/on");
        state = next;
        registrationNo = proof.registrationNo();
        creditReportNo = proof.creditReportNo();
        confirmedOn = on;
        return new LoanEvent.Confirmed(about());
    }

    /// Nobody showed in time that the enterprise qualifies.
    LoanEvent revoke() {
        if (isConfirmed()) throw new Refusal(LOAN_CONFIRMED_ALREADY);
        state = MOVES.after(state, Action.REVOKE);
        return new LoanEvent.Revoked(about());
    }

    /// Everything was paid back, each instalment in time.
    LoanEvent repay(LocalDate on, Money interest, LocalDate today) {
        var next = MOVES.after(state, Action.REPAY);
        checkDay(on, lentOn, today.isBefore(dueOn) ? today : dueOn, "/repaidOn");
        state = next;
        endedOn = on;
        interestMinor = interest.minorUnits();
        return new LoanEvent.Repaid(about(), interest);
    }

    LoanEvent claim(LoanRule rule) {
        state = MOVES.after(state, Action.CLAIM);
        subsidyMinor = rule.subsidy(Money.ofFen(interestMinor)).minorUnits();
        return new LoanEvent.SubsidyClaimed(about(), subsidy());
    }

    LoanEvent refuseClaim() {
        state = MOVES.after(state, Action.REFUSE_CLAIM);
        subsidyMinor = 0;
        return new LoanEvent.ClaimRefused(about());
    }

    LoanEvent grantSubsidy(UUID pool, String by, LocalDate today) {
        state = MOVES.after(state, Action.GRANT_SUBSIDY);
        grant(pool, subsidy(), by, today);
        return new LoanEvent.SubsidyGranted(about(), subsidy());
    }

    LoanEvent fallOverdue(LocalDate on, Money principal, LocalDate today) {
        var next = MOVES.after(state, Action.FALL_OVERDUE);
        checkDay(on, lentOn, today, "/on");
        if (principal.minorUnits() > filedMinor)
            throw new Refusal(LOSS_ABOVE_FILED, "most", Money.ofFen(filedMinor)).at("/principal");
        state = next;
        overdueOn = on;
        lossMinor = principal.minorUnits();
        return new LoanEvent.Overdue(about(), principal);
    }

    LoanEvent settle(LocalDate on, LocalDate today) {
        var next = MOVES.after(state, Action.SETTLE);
        checkDay(on, Objects.requireNonNull(overdueOn), today, "/on");
        state = next;
        endedOn = on;
        lossMinor = 0;
        return new LoanEvent.SettledLate(about());
    }

    /// What did not come back of what was overdue.
    LoanEvent certifyLoss(Money principal) {
        var next = MOVES.after(state, Action.CERTIFY_LOSS);
        if (!isConfirmed()) throw new Refusal(LOAN_NOT_CONFIRMED);
        if (principal.minorUnits() > lossMinor)
            throw new Refusal(LOSS_ABOVE_FILED, "most", Money.ofFen(lossMinor)).at("/principal");
        state = next;
        lossMinor = principal.minorUnits();
        return new LoanEvent.LossCertified(about(), principal);
    }

    LoanEvent grantCompensation(UUID pool, Level whose, LoanRule rule, String by, LocalDate today) {
        state = MOVES.after(state, Action.GRANT_COMPENSATION);
        level = whose;
        var amount = loss(rule).of(whose);
        grant(pool, amount, by, today);
        return new LoanEvent.CompensationGranted(about(), amount);
    }

    LoanEvent returnGrant(String by) {
        var next = MOVES.after(state, Action.RETURN_GRANT);
        checkSecond(by);
        state = next;
        var amount = granted();
        grantedMinor = 0;
        grantedBy = null;
        grantedOn = null;
        poolId = null;
        level = null;
        return new LoanEvent.GrantReturned(about(), amount);
    }

    LoanEvent pay(String by, LocalDate on, String voucherNo, LocalDate today) {
        boolean subsidy = state == LoanState.SUBSIDY_GRANTED;
        var next = MOVES.after(state, subsidy ? Action.PAY_SUBSIDY : Action.PAY_COMPENSATION);
        checkSecond(by);
        checkDay(on, Objects.requireNonNull(grantedOn), today, "/paidOn");
        state = next;
        paidMinor = grantedMinor;
        paidOn = on;
        treasuryVoucherNo = voucherNo;
        return subsidy ? new LoanEvent.SubsidyPaid(about(), granted()) : new LoanEvent.Compensated(about(), granted());
    }

    /// What came in after all goes back in the shares in which the loss was borne; counted from the beginning, so that
    /// the parts are the whole. [assumption: pro rata]
    ///
    /// @return what the pool gets of it
    LoanEvent recover(Money amount, LocalDate on, LocalDate today) {
        long recovered = Math.addExact(recoveredMinor, amount.minorUnits());
        boolean whole = recovered == lossMinor;
        var next = MOVES.after(state, whole ? Action.RECOVER_REST : Action.RECOVER_PART);
        if (recovered > lossMinor)
            throw new Refusal(MORE_THAN_LOST, "left", Money.ofFen(lossMinor - recoveredMinor)).at("/amount");
        checkDay(on, Objects.requireNonNull(paidOn), today, "/receivedOn");
        long due = BigInteger.valueOf(recovered)
                .multiply(BigInteger.valueOf(paidMinor))
                .divide(BigInteger.valueOf(lossMinor))
                .longValueExact();
        var returned = Money.ofFen(due - returnedMinor);
        state = next;
        recoveredMinor = recovered;
        returnedMinor = due;
        return new LoanEvent.Recovered(about(), amount, returned, whole);
    }

    LoanRule.Loss loss(LoanRule rule) {
        return rule.share(Money.ofFen(lossMinor), early);
    }

    private void grant(UUID pool, Money amount, String by, LocalDate today) {
        poolId = pool;
        grantedMinor = amount.minorUnits();
        grantedBy = by;
        grantedOn = today;
    }

    private void checkSecond(String by) {
        if (by.equals(grantedBy)) throw new Refusal(GRANTER_CANNOT_PAY);
    }

    private static void checkDay(LocalDate day, LocalDate first, LocalDate last, String pointer) {
        if (day.isBefore(first) || day.isAfter(last))
            throw new Refusal(DAY_OUT_OF_RANGE, "first", first, "last", last).at(pointer);
    }

    boolean isConfirmed() {
        return confirmedOn != null;
    }

    About about() {
        return new About(id, number);
    }

    Money subsidy() {
        return Money.ofFen(subsidyMinor);
    }

    Money granted() {
        return Money.ofFen(grantedMinor);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String uscc() {
        return uscc;
    }

    String ruleSet() {
        return ruleSet;
    }

    @Nullable
    UUID poolId() {
        return poolId;
    }

    LoanState state() {
        return state;
    }
}
