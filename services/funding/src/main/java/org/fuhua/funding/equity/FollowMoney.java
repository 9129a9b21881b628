package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.MILESTONE_NOT_ACCEPTED;
import static org.fuhua.funding.FundingProblem.STAKE_ABOVE_CEILING;
import static org.fuhua.funding.FundingProblem.WOULD_BE_LARGEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.payment.TrancheComingBack;
import org.fuhua.funding.payment.TranchePaid;
import org.fuhua.funding.payment.TrancheReturned;
import org.fuhua.funding.payment.TrancheWanted;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Follows the money of an agreement: holds a tranche back that may not be paid yet, and takes up what was paid or came
/// back. Of each tranche the terms say what is invested; the rest is a grant, and stays one.
@ApplicationScoped
class FollowMoney {
    private final EquityInstruments instruments;
    private final InstrumentDesk desk;
    private final EquityBooks books;
    private final PayIn payIn;

    FollowMoney(EquityInstruments instruments, InstrumentDesk desk, EquityBooks books, PayIn payIn) {
        this.instruments = instruments;
        this.desk = desk;
        this.books = books;
        this.payIn = payIn;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void wanted(@Observes TrancheWanted tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var invested = instrument.terms().invested(tranche.trancheNo(), tranche.amount());
            boolean released =
                    invested.isPositive() ? instrument.releases(tranche.trancheNo()) : instrument.releasesGrant();
            if (!released)
                throw new Refusal(
                                MILESTONE_NOT_ACCEPTED,
                                "state",
                                instrument.state(),
                                "accepted",
                                instrument.milestonesAccepted())
                        .at("/trancheNo");
            if (!invested.isPositive()) return;
            switch (payIn.stands(instrument, invested)) {
                case ABOVE_CEILING -> throw new Refusal(STAKE_ABOVE_CEILING).at("/trancheNo");
                case LARGEST -> throw new Refusal(WOULD_BE_LARGEST).at("/trancheNo");
                case WITHIN -> {}
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void paid(@Observes TranchePaid tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var invested = instrument.terms().invested(tranche.trancheNo(), tranche.amount());
            var grant = tranche.amount().minus(invested);
            if (grant.isPositive()) {
                instrument.grant(grant);
                granted(instrument, "GRANT", grant, tranche.treasuryVoucherNo());
            }
            if (invested.isPositive()) invest(instrument, invested, tranche.treasuryVoucherNo());
        });
    }

    private void invest(EquityInstrument instrument, Money amount, String voucherNo) {
        var before = instrument.state();
        var kept = instrument.kept();
        instrument.pay(amount);
        var laid = desk.laid(instrument);
        var bought = payIn.handle(laid, amount);
        desk.done(
                laid,
                before,
                new Step(
                        "PAY",
                        laid.today(),
                        Money.ZERO.minus(amount),
                        voucherNo,
                        null,
                        null,
                        bought.map(PayIn.Bought::capTableNo).orElse(null)),
                bought.map(PayIn.Bought::event).orElse(null));
        var held = bought.map(b -> b.lot().cost()).orElse(Money.ZERO);
        books.invested(laid, held, amount.minus(held), voucherNo);
        if (instrument.state() == EquityState.CLAWBACK) books.faulted(laid, amount, Money.ZERO);
        books.left(laid, instrument.kept().minus(kept));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void comingBack(@Observes TrancheComingBack tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var invested = instrument.terms().invested(tranche.trancheNo(), tranche.amount());
            if (invested.isPositive() && !instrument.canTakeBack(invested))
                tranche.goneTo(instrument.state().name());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void returned(@Observes TrancheReturned tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var invested = instrument.terms().invested(tranche.trancheNo(), tranche.amount());
            var grant = tranche.amount().minus(invested);
            if (grant.isPositive()) {
                instrument.grantCameBack(grant);
                granted(instrument, "GRANT_BACK", grant, tranche.treasuryVoucherNo());
            }
            if (invested.isPositive()) takeBack(instrument, invested, tranche.treasuryVoucherNo());
        });
    }

    private void takeBack(EquityInstrument instrument, Money amount, String voucherNo) {
        var before = instrument.state();
        var bought = instrument.takeBack(amount);
        var laid = desk.laid(instrument);
        @Nullable Integer table = bought.map(lot -> payIn.undone(laid, lot)).orElse(null);
        desk.done(laid, before, new Step("TAKE_BACK", laid.today(), amount, voucherNo, null, null, table), null);
        if (bought.isPresent()) books.tookBackEquity(laid, amount, voucherNo);
        // What was waived left the books of claims when it was; nothing of it is there to be undone.
        else if (instrument.state() != EquityState.WAIVED) books.tookBack(laid, amount, voucherNo);
    }

    private void granted(EquityInstrument instrument, String action, Money amount, String voucherNo) {
        var laid = desk.laid(instrument);
        var yuan = MoneyView.from(amount).amount();
        desk.done(laid, instrument.state(), Step.of(action, laid.today(), voucherNo, yuan), null);
    }
}
