package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// What payments look like.
@ApplicationScoped
class PaymentViews {
    private static final String SELECT = """
            select p.*, a.number as agreement_number, a.application_number, a.title, a.organisation_name,
                   a.bank_name, a.account_name, a.account_no_tail, t.title_zh, t.title_en
            from payment p
            join agreement a on a.id = p.agreement_id
            join agreement_tranche t on t.agreement_id = p.agreement_id and t.no = p.tranche_no""";

    private final Sql sql;
    private final FieldCipher cipher;

    PaymentViews(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    Page<PaymentView> page(
            @Nullable PaymentState state, @Nullable UUID agreementId, @Nullable UUID runId, Paging paging) {
        var filter = new Filter()
                .and("p.id > ?", paging.afterId())
                .andIfGiven("p.state = ?", state)
                .andIfGiven("p.agreement_id = ?", agreementId)
                .andIfGiven("p.run_id = ?", runId);
        var rows = sql.list(
                filter.sql(SELECT, "order by p.id"),
                row -> PaymentView.from(row, cipher::open),
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, PaymentView::id, payment -> payment);
    }

    Optional<PaymentView> of(UUID id) {
        return sql.one(SELECT + " where p.id = ?", row -> PaymentView.from(row, cipher::open), id);
    }
}
