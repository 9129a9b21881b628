package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.rule.EquityTerms.Entry;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What is held of an enterprise by an instrument, and since when: for what depends on it.
@ApplicationScoped
public class EquityStanding {
    private final EquityInstruments instruments;
    private final Sql sql;

    EquityStanding(EquityInstruments instruments, Sql sql) {
        this.instruments = instruments;
        this.sql = sql;
    }

    /// @param held at cost, now
    /// @param fact that happened first; absent while nothing did
    /// @param since its day
    public record Standing(
            UUID instrumentId,
            String number,
            UUID organisationId,
            String organisationName,
            Money held,
            @Nullable EquityFact fact,
            @Nullable LocalDate since) {
        /// @return the day on which that happened first; nothing while it did not
        public @Nullable LocalDate on(EquityFact wanted) {
            return wanted == fact ? since : null;
        }
    }

    public Optional<Standing> of(UUID instrumentId) {
        return instruments.findByIdOptional(instrumentId).map(instrument -> {
            boolean invests = instrument.terms().entry() == Entry.INVEST;
            var since =
                    sql.one("""
                    select on_day from equity_step where instrument_id = ? and action = ? and cap_table_no is not null
                    order by on_day limit 1""", row -> row.getObject(1, LocalDate.class), instrumentId, invests ? "PAY" : "REGISTER");
            var fact = invests ? EquityFact.HOLDING_REGISTERED : EquityFact.CONVERSION_REGISTERED;
            return new Standing(
                    instrumentId,
                    instrument.number(),
                    instrument.organisationId(),
                    instrument.organisationName(),
                    instrument.cost(),
                    since.isPresent() ? fact : null,
                    since.orElse(null));
        });
    }
}
