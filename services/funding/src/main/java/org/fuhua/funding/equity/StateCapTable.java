package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_TOO_LITTLE;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_UNDER_WAY;
import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.MANAGER_NOT_STATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// States who holds the enterprise now. What the manager holds is not stated: it comes from conversions alone, and is
/// carried over.
@ApplicationScoped
class StateCapTable {
    private static final Set<EquityState> PRICED =
            EnumSet.of(EquityState.DECIDED, EquityState.CONVERTING, EquityState.EXITING);

    /// Before the first Company Law there was no such register.
    private static final LocalDate FIRST_DAY = LocalDate.of(1994, 7, 1);

    private final InstrumentDesk desk;
    private final CapTables capTables;
    private final EquityViews views;

    StateCapTable(InstrumentDesk desk, CapTables capTables, EquityViews views) {
        this.desk = desk;
        this.capTables = capTables;
        this.views = views;
    }

    @Transactional
    EquityView handle(UUID id, ExpectedVersion expected, LocalDate asOf, List<Holding> holdings, String documentNo) {
        var laid = desk.openToEnterprise(id, expected);
        var instrument = laid.instrument();
        if (isPriced(instrument)) throw new Refusal(CAP_TABLE_UNDER_WAY, "state", instrument.state());
        if (asOf.isBefore(FIRST_DAY) || asOf.isAfter(laid.today()))
            throw new Refusal(DAY_OUT_OF_RANGE, "from", FIRST_DAY, "to", laid.today()).at("/asOf");
        var all = new ArrayList<>(holdings);
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).code().equals(CapTables.MANAGER))
                throw new Refusal(MANAGER_NOT_STATED).at("/holdings/" + i + "/code");
        capTables
                .latest(instrument.organisationId())
                .flatMap(kept -> kept.table().of(CapTables.MANAGER))
                .ifPresent(all::add);
        var table = new CapTable(all);
        if (table.total() <= 0) throw new Refusal(CAP_TABLE_TOO_LITTLE).at("/holdings");
        int no = capTables.add(instrument.organisationId(), asOf, CapTables.Cause.STATED, instrument.id(), table);
        desk.done(
                laid,
                instrument.state(),
                Step.of("STATE_CAP_TABLE", asOf, documentNo, null).with(no),
                null);
        return views.of(instrument.id());
    }

    /// Whether something rests on the latest table: a price that was filed, or an exit.
    private static boolean isPriced(EquityInstrument instrument) {
        return PRICED.contains(instrument.state())
                || instrument.state() == EquityState.VALUING
                        && instrument.proceedings().valuation() != null;
    }
}
