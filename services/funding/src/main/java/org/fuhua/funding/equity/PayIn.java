package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fuhua.funding.equity.InstrumentDesk.Laid;
import org.fuhua.platform.money.Money;

/// What a paid tranche buys of a subscription (实缴出资), and how the cap table follows. Ceiling and rank are those of the
/// enterprise's latest table, whatever it was when the price was agreed.
@ApplicationScoped
class PayIn {
    private final CapTables capTables;

    PayIn(CapTables capTables) {
        this.capTables = capTables;
    }

    /// Where the manager would stand with what a tranche buys.
    enum Standing {
        WITHIN,
        ABOVE_CEILING,
        LARGEST
    }

    /// What a tranche bought.
    ///
    /// @param capTableNo the table with it
    record Bought(Lot lot, int capTableNo, EquityEvent event) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Standing stands(EquityInstrument instrument, Money amount) {
        var subscription = instrument.proceedings().subscription();
        if (subscription == null) return Standing.WITHIN;
        var lot = subscription.lotFor(amount, Long.MAX_VALUE, instrument.openedOn());
        if (lot.isEmpty()) return Standing.WITHIN;
        var terms = instrument.terms();
        var table = capTables.latestHeld(instrument.organisationId()).table();
        if (lot.get().capital() > table.roomFor(CapTables.MANAGER, terms.stakeCapBp())) return Standing.ABOVE_CEILING;
        var after = table.issued(Conversions.manager(instrument, lot.get().capital()));
        return terms.notLargestHolder() && !after.isBehindAnother(CapTables.MANAGER)
                ? Standing.LARGEST
                : Standing.WITHIN;
    }

    /// @param amount that was paid and is a claim so far
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Bought> handle(Laid laid, Money amount) {
        var instrument = laid.instrument();
        if (instrument.proceedings().subscription() == null) return Optional.empty();
        var table = capTables.latestHeld(instrument.organisationId()).table();
        long room = table.roomFor(CapTables.MANAGER, instrument.terms().stakeCapBp());
        return instrument.payIn(amount, room, laid.today()).map(lot -> {
            var after = table.issued(Conversions.manager(instrument, lot.capital()));
            int no = capTables.add(
                    instrument.organisationId(), laid.today(), CapTables.Cause.PAID_IN, instrument.id(), after);
            return new Bought(lot, no, instrument.converted(lot, after.total()));
        });
    }

    /// @return number of the table without it
    @Transactional(Transactional.TxType.MANDATORY)
    int undone(Laid laid, Lot lot) {
        var organisation = laid.instrument().organisationId();
        var table = capTables.latestHeld(organisation).table().taken(CapTables.MANAGER, lot.capital());
        return capTables.add(
                organisation,
                laid.today(),
                CapTables.Cause.SENT_BACK,
                laid.instrument().id(),
                table);
    }
}
