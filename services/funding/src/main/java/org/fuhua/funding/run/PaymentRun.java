package org.fuhua.funding.run;

import static org.fuhua.funding.FundingProblem.CHECKED_RUN_ALREADY;
import static org.fuhua.funding.FundingProblem.MAKER_CANNOT_CHECK_RUN;
import static org.fuhua.funding.run.RunState.CHECKED;
import static org.fuhua.funding.run.RunState.MOVES;
import static org.fuhua.funding.run.RunState.PREPARED;
import static org.fuhua.funding.run.RunState.RELEASED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.fuhua.funding.payment.PaymentRule;
import org.fuhua.funding.run.RunEvent.Prepared;
import org.fuhua.funding.run.RunEvent.Rejected;
import org.fuhua.funding.run.RunState.Action;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Payments of one pool on their way to the bank.
///
/// Protects one promise: nothing leaves for the bank before as many people as the rule of its day demands have looked
/// at the whole, and none of them twice (经办、复核、二次复核分离).
@Entity
class PaymentRun {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID poolId;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String rule;
    private boolean secondCheck;
    private int payments;
    private long amountMinor;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "prepared_by"))
    @AttributeOverride(name = "name", column = @Column(name = "prepared_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "prepared_at"))
    private Deed prepared;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "checked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "checked_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
    private @Nullable Deed checked;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "released_by"))
    @AttributeOverride(name = "name", column = @Column(name = "released_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "released_at"))
    private @Nullable Deed released;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "rejected_by"))
    @AttributeOverride(name = "name", column = @Column(name = "rejected_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "rejected_at"))
    private @Nullable Deed rejected;

    private @Nullable String rejectionReason;

    PaymentRun() {}

    static PaymentRun prepare(
            UUID id, String number, UUID poolId, PaymentRule rule, int payments, Money amount, Deed maker) {
        var run = new PaymentRun();
        run.id = id;
        run.number = number;
        run.poolId = poolId;
        run.state = PREPARED;
        run.rule = rule.code();
        run.secondCheck = rule.needsSecondCheck(amount);
        run.payments = payments;
        run.amountMinor = amount.minorUnits();
        run.prepared = maker;
        return run;
    }

    Prepared prepared() {
        return new Prepared(what());
    }

    /// The first look over the threshold, or the last look.
    RunEvent approve(Deed checker) {
        boolean first = secondCheck && state == PREPARED;
        var next = MOVES.after(state, first ? Action.CHECK : Action.RELEASE);
        refuseTwice(checker);
        state = next;
        if (first) checked = checker;
        else released = checker;
        return first ? new RunEvent.Checked(what()) : new RunEvent.Released(what());
    }

    Rejected reject(Deed checker, String reason) {
        var next = MOVES.after(state, Action.REJECT);
        if (checker.by().equals(prepared.by())) throw new Refusal(MAKER_CANNOT_CHECK_RUN);
        state = next;
        rejected = checker;
        rejectionReason = reason;
        return new Rejected(what());
    }

    private void refuseTwice(Deed checker) {
        if (checker.by().equals(prepared.by())) throw new Refusal(MAKER_CANNOT_CHECK_RUN);
        if (state == CHECKED && checked != null && checker.by().equals(checked.by()))
            throw new Refusal(CHECKED_RUN_ALREADY);
    }

    private RunEvent.Run what() {
        return new RunEvent.Run(id, number, poolId, payments, Money.ofFen(amountMinor));
    }

    boolean isReleased() {
        return state == RELEASED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID poolId() {
        return poolId;
    }

    RunState state() {
        return state;
    }
}
