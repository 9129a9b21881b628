package org.fuhua.funding.equity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.funding.equity.rule.EquityTerms.Entry;
import org.fuhua.platform.money.Money;

/// The public money of one agreement that is equity or may be, from the first payment to its end as equity,
/// repayment or loss. A grant that the same agreement pays beside it is counted, and is none of it.
///
/// Protects that every fen that was paid is in exactly one place ([EquityPosition]) and that nobody decides alone. What
/// is done with it is told in the order in which it happens: [EquityDisbursement], [EquityConversion],
/// [EquityEnding]. Who holds what of the enterprise is in its cap tables.
@Entity
class EquityInstrument extends EquityEnding {
    EquityInstrument() {}

    /// Whose money it is.
    record Origin(
            UUID agreementId,
            String agreementNumber,
            UUID applicationId,
            UUID callId,
            UUID poolId,
            UUID organisationId,
            String organisationName,
            Money amount) {}

    /// Money that waits for a trigger begins with the agreement; money that is invested when it is paid begins with the
    /// price of the day.
    static EquityInstrument open(UUID id, Origin origin, EquityTerms terms, LocalDate today) {
        var instrument = new EquityInstrument();
        instrument.id = id;
        instrument.number = origin.agreementNumber();
        instrument.agreementId = origin.agreementId();
        instrument.applicationId = origin.applicationId();
        instrument.callId = origin.callId();
        instrument.poolId = origin.poolId();
        instrument.organisationId = origin.organisationId();
        instrument.organisationName = origin.organisationName();
        instrument.state = terms.entry() == Entry.INVEST ? EquityState.VALUING : EquityState.AGREED;
        instrument.terms = terms;
        instrument.proceedings = Proceedings.NONE;
        instrument.lots = List.of();
        instrument.openedOn = today;
        instrument.windowEndsOn = today.plusMonths(terms.conversionWindowMonths());
        instrument.agreedMinor = origin.amount().minorUnits();
        return instrument;
    }

    EquityEvent opened() {
        return new EquityEvent.Opened(about(), Money.ofFen(agreedMinor), windowEndsOn, terms.code());
    }
}
