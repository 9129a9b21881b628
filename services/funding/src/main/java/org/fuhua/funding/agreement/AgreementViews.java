package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/// What agreements look like, and to whom. A list takes three queries, however long it is.
@ApplicationScoped
class AgreementViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = """
            (a.organisation_id in (select organisation_id from acting where subject = ?)
             or a.recommender_organisation_id in (select organisation_id from acting where subject = ?))""";

    private final Sql sql;

    AgreementViews(Sql sql) {
        this.sql = sql;
    }

    /// @return the agreement, if the actor may know of it
    Optional<AgreementView> visible(UUID id, Actor actor) {
        var filter = new Filter().and("a.id = ?", id);
        if (!actor.hasAny(STAFF)) filter.and(MINE, actor.subject(), actor.subject());
        return read(filter, 1).stream().findFirst();
    }

    Optional<AgreementView> of(UUID id) {
        return read(new Filter().and("a.id = ?", id), 1).stream().findFirst();
    }

    Page<AgreementView> page(@Nullable AgreementState state, @Nullable UUID callId, Paging paging) {
        var filter = new Filter()
                .and("a.id > ?", paging.afterId())
                .andIfGiven("a.state = ?", state)
                .andIfGiven("a.call_id = ?", callId);
        return Page.of(read(filter, paging.rows()), paging.limit, AgreementView::id, agreement -> agreement);
    }

    Page<AgreementView> mine(Actor actor, Paging paging) {
        var filter = new Filter().and("a.id > ?", paging.afterId()).and(MINE, actor.subject(), actor.subject());
        return Page.of(read(filter, paging.rows()), paging.limit, AgreementView::id, agreement -> agreement);
    }

    private List<AgreementView> read(Filter filter, int limit) {
        var rows =
                sql.list(filter.sql(AgreementRow.SELECT, "order by a.id"), AgreementRow::read, filter.arguments(limit));
        var ids = rows.stream().map(AgreementRow::id).toList();
        var signatures = sql.list(
                "select agreement_id, party, signed_at from agreement_signature where agreement_id = any(?)",
                AgreementRow.Signed::read,
                ids);
        var tranches = sql.list("""
                select t.*, p.id as payment_id, p.state as payment_state from agreement_tranche t
                left join payment p on p.agreement_id = t.agreement_id and p.tranche_no = t.no
                     and p.state not in ('REJECTED', 'RETURNED')
                where t.agreement_id = any(?) order by t.agreement_id, t.no""", AgreementRow.Planned::read, ids);
        return rows.stream().map(row -> row.view(signatures, tranches)).toList();
    }
}
