package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.fuhua.funding.agreement.AgreementInEffect;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.equity.EquityInstrument.Origin;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;

/// Opens an instrument when an agreement takes effect whose money becomes equity, or may, with the terms of that
/// day. An agreement of which the terms leave nothing to be invested opens none.
@ApplicationScoped
class OpenInstrument {
    private final EquityInstruments instruments;
    private final InstrumentDesk desk;
    private final EquityRules rules;
    private final Calls calls;
    private final Ids ids;

    OpenInstrument(EquityInstruments instruments, InstrumentDesk desk, EquityRules rules, Calls calls, Ids ids) {
        this.instruments = instruments;
        this.desk = desk;
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
            var amount = agreement.tranches().entrySet().stream()
                    .map(tranche -> terms.invested(tranche.getKey(), tranche.getValue()))
                    .reduce(Money.ZERO, Money::plus);
            if (!amount.isPositive()) return;
            var origin = new Origin(
                    agreement.agreementId(),
                    agreement.number(),
                    agreement.applicationId(),
                    agreement.callId(),
                    agreement.poolId(),
                    agreement.organisationId(),
                    agreement.organisationName(),
                    amount);
            var instrument = EquityInstrument.open(ids.next(), origin, terms, today);
            instruments.persist(instrument);
            desk.done(
                    desk.laid(instrument),
                    null,
                    Step.of("OPEN", today, agreement.number(), terms.documentNo()),
                    instrument.opened());
        });
    }
}
