package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The cap tables of an instrument's enterprise, for whoever may know of the instrument.
@ApplicationScoped
class ReadCapTables {
    private final EquityViews views;
    private final CapTables capTables;

    ReadCapTables(EquityViews views, CapTables capTables) {
        this.views = views;
        this.capTables = capTables;
    }

    @Transactional
    List<CapTableView> handle(UUID instrumentId) {
        var organisation = views.readable(instrumentId).organisationId();
        return capTables.list(organisation, CapTables.SHOWN).stream()
                .map(CapTableView::from)
                .toList();
    }
}
