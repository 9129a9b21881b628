package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_MISSING;
import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.ocf.OcfIssuer;
import org.fuhua.funding.equity.ocf.OcfReader;
import org.fuhua.funding.equity.ocf.OcfWriter;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// The latest cap table as an OCF package, and a package of another system as a statement of who holds the enterprise.
@ApplicationScoped
class ExchangeCapTable {
    private final EquityViews views;
    private final CapTables capTables;
    private final StateCapTable stateCapTable;
    private final Organisations organisations;
    private final Clock clock;

    ExchangeCapTable(
            EquityViews views,
            CapTables capTables,
            StateCapTable stateCapTable,
            Organisations organisations,
            Clock clock) {
        this.views = views;
        this.capTables = capTables;
        this.stateCapTable = stateCapTable;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param formedOn day of the enterprise's first registration, which the format wants and we are not told
    @Transactional
    byte[] write(UUID id, LocalDate formedOn) {
        var instrument = views.readable(id);
        var kept = capTables.latest(instrument.organisationId()).orElseThrow(() -> new Refusal(CAP_TABLE_MISSING));
        if (formedOn.isAfter(kept.asOf())) throw new Refusal(DAY_OUT_OF_RANGE, "to", kept.asOf()).at("/formedOn");
        var issuer = new OcfIssuer(
                instrument.organisationName(),
                formedOn,
                organisations.usccOf(instrument.organisationId()).orElse(null));
        return OcfWriter.write(issuer, kept.asOf(), clock.instant().truncatedTo(ChronoUnit.SECONDS), kept.table());
    }

    /// What the manager holds comes from conversions alone; a package that names it is not believed there.
    @Transactional
    EquityView read(UUID id, ExpectedVersion expected, byte[] zip, String documentNo) {
        var read = OcfReader.read(zip);
        var stated = read.holdings().stream()
                .filter(holding -> holding.kind() != HolderKind.MANAGER)
                .filter(holding -> !holding.code().equals(CapTables.MANAGER))
                .toList();
        return stateCapTable.handle(id, expected, read.asOf(), stated, documentNo);
    }
}
