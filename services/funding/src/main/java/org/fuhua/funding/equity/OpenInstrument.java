package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.MILESTONE_NOT_ACCEPTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.fuhua.funding.agreement.AgreementInEffect;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.equity.EquityInstrument.Origin;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.funding.payment.TrancheComingBack;
import org.fuhua.funding.payment.TranchePaid;
import org.fuhua.funding.payment.TrancheReturned;
import org.fuhua.funding.payment.TrancheWanted;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Opens an instrument when the agreement of a convertible award takes effect, with the terms of that day; follows the
/// money that is paid; and holds back a tranche whose milestone is not accepted.
@ApplicationScoped
class OpenInstrument {
    private final EquityInstruments instruments;
    private final InstrumentDesk desk;
    private final EquityBooks books;
    private final EquityRules rules;
    private final Calls calls;
    private final Ids ids;

    OpenInstrument(
            EquityInstruments instruments,
            InstrumentDesk desk,
            EquityBooks books,
            EquityRules rules,
            Calls calls,
            Ids ids) {
        this.instruments = instruments;
        this.desk = desk;
        this.books = books;
        this.rules = rules;
        this.calls = calls;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void inEffect(@Observes AgreementInEffect agreement) {
        var call = calls.find(agreement.callId()).orElseThrow();
        if (call.instrument() == null) return;
        var today = desk.today();
        rules.termsFor(call.instrument(), call.equityTerms(), today).ifPresent(terms -> {
            var origin = new Origin(
                    agreement.agreementId(),
                    agreement.number(),
                    agreement.applicationId(),
                    agreement.callId(),
                    agreement.poolId(),
                    agreement.organisationId(),
                    agreement.organisationName(),
                    agreement.amount());
            var instrument = EquityInstrument.open(ids.next(), origin, terms, today);
            instruments.persist(instrument);
            desk.done(
                    desk.laid(instrument),
                    null,
                    Step.of("OPEN", today, agreement.number(), terms.documentNo()),
                    instrument.opened());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void wanted(@Observes TrancheWanted tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            if (!instrument.releases(tranche.trancheNo()))
                throw new Refusal(
                                MILESTONE_NOT_ACCEPTED,
                                "state",
                                instrument.state(),
                                "accepted",
                                instrument.milestonesAccepted())
                        .at("/trancheNo");
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void paid(@Observes TranchePaid tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var before = instrument.state();
            instrument.pay(tranche.amount());
            var laid = desk.laid(instrument);
            desk.done(
                    laid,
                    before,
                    new Step(
                            "PAY",
                            laid.today(),
                            Money.ZERO.minus(tranche.amount()),
                            tranche.treasuryVoucherNo(),
                            null,
                            null,
                            null),
                    null);
            books.invested(laid, tranche.amount(), tranche.treasuryVoucherNo());
            if (instrument.state() == EquityState.CLAWBACK) books.faulted(laid, tranche.amount(), Money.ZERO);
            if (instrument.state() == EquityState.WAIVED) books.left(laid, tranche.amount());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void comingBack(@Observes TrancheComingBack tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            if (!instrument.canTakeBack(tranche.amount()))
                tranche.goneTo(instrument.state().name());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void returned(@Observes TrancheReturned tranche) {
        instruments.lockedByAgreement(tranche.agreementId()).ifPresent(instrument -> {
            var before = instrument.state();
            instrument.takeBack(tranche.amount());
            var laid = desk.laid(instrument);
            desk.done(
                    laid,
                    before,
                    new Step(
                            "TAKE_BACK", laid.today(), tranche.amount(), tranche.treasuryVoucherNo(), null, null, null),
                    null);
            // What was waived left the books of claims when it was; nothing of it is there to be undone.
            if (instrument.state() != EquityState.WAIVED)
                books.tookBack(laid, tranche.amount(), tranche.treasuryVoucherNo());
        });
    }
}
