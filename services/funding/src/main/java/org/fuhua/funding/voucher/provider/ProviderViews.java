package org.fuhua.funding.voucher.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;

/// What providers look like.
@ApplicationScoped
class ProviderViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};

    private final Sql sql;
    private final Actors actors;

    ProviderViews(Sql sql, Actors actors) {
        this.sql = sql;
        this.actors = actors;
    }

    Page<ProviderView> page(boolean serving, Paging paging) {
        boolean staff = isStaff();
        var filter = new Filter().and("p.id > ?", paging.afterId());
        if (serving) filter.and("not p.suspended");
        var rows = sql.list(
                filter.sql(ProviderView.SELECT, "order by p.id"),
                row -> ProviderView.from(row, staff),
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, ProviderView::id, provider -> provider);
    }

    Optional<ProviderView> of(UUID id) {
        boolean staff = isStaff();
        return sql.one(ProviderView.SELECT + " where p.id = ?", row -> ProviderView.from(row, staff), id);
    }

    private boolean isStaff() {
        return actors.current().hasAny(STAFF);
    }
}
