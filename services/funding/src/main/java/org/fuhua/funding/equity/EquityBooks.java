package org.fuhua.funding.equity;

import static org.fuhua.funding.ledger.Posting.Line.credit;
import static org.fuhua.funding.ledger.Posting.Line.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.funding.equity.InstrumentDesk.Laid;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.Posting.Line;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// How the books follow the money of an instrument. At any moment what the pool has invested equals its claims, its
/// equity at cost, what is to be recovered, and what was lost.
@ApplicationScoped
class EquityBooks {
    private final Ledger ledger;

    EquityBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Money went out: part of it is equity at once, at cost, and the rest a claim from now on.
    void invested(Laid laid, Money equity, Money rest, String voucherNo) {
        post(
                laid,
                PostingKind.INVESTMENT,
                voucherNo,
                debit(holding(laid), equity),
                debit(claim(laid), rest),
                credit(AccountRef.invested(), equity.plus(rest)));
    }

    /// The bank sent back what equity was bought with: neither is there any more.
    void tookBackEquity(Laid laid, Money amount, String voucherNo) {
        post(laid, PostingKind.REFUND, voucherNo, debit(AccountRef.invested(), amount), credit(holding(laid), amount));
    }

    /// The bank sent money back, as if it had not gone out. The treasury has it by the payment's own posting.
    void tookBack(Laid laid, Money amount, String voucherNo) {
        var from = laid.instrument().state() == EquityState.CLAWBACK
                        || laid.instrument().state() == EquityState.RECOVERED
                ? recoverable(laid)
                : claim(laid);
        post(laid, PostingKind.REFUND, voucherNo, debit(AccountRef.invested(), amount), credit(from, amount));
    }

    /// A claim became equity, at cost.
    void converted(Laid laid, Money used) {
        post(laid, PostingKind.CONVERSION, null, debit(holding(laid), used), credit(claim(laid), used));
    }

    /// A claim is given up and stays a subsidy.
    void left(Laid laid, Money amount) {
        post(laid, PostingKind.WRITE_OFF, null, debit(AccountRef.invested(), amount), credit(claim(laid), amount));
    }

    /// Equity was sold: what it cost goes back to the pool, more is income, less is a loss.
    void exited(Laid laid, Exit exit, String receiptNo) {
        var back = exit.price().compareTo(exit.cost()) < 0 ? exit.price() : exit.cost();
        post(
                laid,
                PostingKind.EXIT,
                receiptNo,
                debit(AccountRef.treasury(), exit.price()),
                debit(AccountRef.invested(), back),
                debit(loss(laid), exit.cost().minus(back)),
                credit(AccountRef.available(), back),
                credit(AccountRef.income(), exit.price().minus(back)),
                credit(holding(laid), exit.cost()));
    }

    /// A claim was paid back.
    void repaid(Laid laid, Money amount, String receiptNo) {
        back(laid, amount, receiptNo, claim(laid));
    }

    /// What was to be recovered came in.
    void recovered(Laid laid, Money amount, String receiptNo) {
        back(laid, amount, receiptNo, recoverable(laid));
    }

    /// Nothing comes back any more.
    void lost(Laid laid, Money claims, Money equity) {
        cleared(laid, PostingKind.WRITE_OFF, loss(laid), claims, equity);
    }

    /// Everything is to be recovered.
    void faulted(Laid laid, Money claims, Money equity) {
        cleared(laid, PostingKind.RECOVERY, recoverable(laid), claims, equity);
    }

    private void cleared(Laid laid, PostingKind kind, AccountRef into, Money claims, Money equity) {
        post(
                laid,
                kind,
                null,
                debit(into, claims.plus(equity)),
                credit(claim(laid), claims),
                credit(holding(laid), equity));
    }

    private void back(Laid laid, Money amount, String receiptNo, AccountRef from) {
        post(
                laid,
                PostingKind.RECOVERY,
                receiptNo,
                debit(AccountRef.treasury(), amount),
                debit(AccountRef.invested(), amount),
                credit(AccountRef.available(), amount),
                credit(from, amount));
    }

    private void post(Laid laid, PostingKind kind, @Nullable String reference, Line... lines) {
        List<Line> some = new ArrayList<>();
        for (var line : lines) if (line.amount().isPositive()) some.add(line);
        if (some.isEmpty()) return;
        var instrument = laid.instrument();
        ledger.post(new Posting(
                instrument.poolId(), kind, laid.stepId(), reference == null ? instrument.number() : reference, some));
    }

    private static AccountRef claim(Laid laid) {
        var i = laid.instrument();
        return AccountRef.claim(i.id(), i.applicationId(), i.organisationId());
    }

    private static AccountRef holding(Laid laid) {
        var i = laid.instrument();
        return AccountRef.holding(i.id(), i.applicationId(), i.organisationId());
    }

    private static AccountRef loss(Laid laid) {
        var i = laid.instrument();
        return AccountRef.loss(i.id(), i.applicationId(), i.organisationId());
    }

    private static AccountRef recoverable(Laid laid) {
        var i = laid.instrument();
        return AccountRef.recoverable(i.id(), i.applicationId(), i.organisationId());
    }
}
