package org.fuhua.funding.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// What reservations look like.
@ApplicationScoped
class ReservationViews {
    private static final String SELECT = """
            select r.*, c.code as call_code, c.title_zh as call_title_zh, c.title_en as call_title_en,
                   coalesce(a.balance_minor, 0) as remaining_minor
            from reservation r
            join call_copy c on c.call_id = r.call_id
            left join ledger_account a on a.subject_id = r.call_id and a.kind = 'RESERVED'""";

    private final Sql sql;

    ReservationViews(Sql sql) {
        this.sql = sql;
    }

    Page<ReservationView> page(@Nullable UUID callId, @Nullable ReservationState state, Paging paging) {
        var filter = new Filter()
                .and("r.id > ?", paging.afterId())
                .andIfGiven("r.call_id = ?", callId)
                .andIfGiven("r.state = ?", state);
        var rows =
                sql.list(filter.sql(SELECT, "order by r.id"), ReservationView::from, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, ReservationView::id, reservation -> reservation);
    }

    Optional<ReservationView> of(UUID id) {
        return sql.one(SELECT + " where r.id = ?", ReservationView::from, id);
    }
}
