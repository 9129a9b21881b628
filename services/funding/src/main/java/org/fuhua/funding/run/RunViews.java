package org.fuhua.funding.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// What payment runs look like.
@ApplicationScoped
class RunViews {
    private static final String SELECT = """
            select r.*, p.code as pool_code, s.paid, s.failed from payment_run r
            join pool p on p.id = r.pool_id
            cross join lateral (
                select count(*) filter (where state = 'CONFIRMED') as paid,
                       count(*) filter (where state in ('REJECTED', 'RETURNED')) as failed
                from payment where run_id = r.id) s""";

    private final Sql sql;
    private final FieldCipher cipher;

    RunViews(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    Page<RunView> page(@Nullable RunState state, Paging paging) {
        var filter = new Filter().and("r.id > ?", paging.afterId()).andIfGiven("r.state = ?", state);
        var rows = sql.list(
                filter.sql(SELECT, "order by r.id"),
                row -> RunView.from(row, cipher::open),
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, RunView::id, run -> run);
    }

    Optional<RunView> of(UUID id) {
        return sql.one(SELECT + " where r.id = ?", row -> RunView.from(row, cipher::open), id);
    }
}
