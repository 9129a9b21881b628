package org.fuhua.funding.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.funding.budget.Budgets;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/// What changes look like, to those who may know the agreement.
@ApplicationScoped
class ChangeViews {
    private static final String SELECT = """
            select c.*, a.number, a.title, a.organisation_name, v.base_sha256, v.sha256, v.size, v.signer, v.set_at
            from agreement_change c
            join agreement a on a.id = c.agreement_id
            left join agreement_version v on v.change_id = c.id""";
    private static final String NOBODY = "";

    private final Budgets budgets;
    private final Sql sql;
    private final FieldCipher cipher;

    ChangeViews(Budgets budgets, Sql sql, FieldCipher cipher) {
        this.budgets = budgets;
        this.sql = sql;
        this.cipher = cipher;
    }

    ChangeView of(UUID id, Actor reader) {
        return find(id, reader).orElseThrow();
    }

    /// @return the change for a document, which nobody in particular reads
    ChangeView of(UUID id) {
        return read(new Filter().and("c.id = ?", id), 1, NOBODY).getFirst();
    }

    Optional<ChangeView> find(UUID id, Actor reader) {
        return read(new Filter().and("c.id = ?", id), 1, reader.subject()).stream()
                .findFirst();
    }

    Page<ChangeView> ofAgreement(UUID agreementId, Actor reader, Paging paging) {
        return page(new Filter().and("c.agreement_id = ?", agreementId), reader, paging);
    }

    Page<ChangeView> all(@Nullable ChangeState state, Actor reader, Paging paging) {
        return page(new Filter().andIfGiven("c.state = ?", state), reader, paging);
    }

    private Page<ChangeView> page(Filter filter, Actor reader, Paging paging) {
        return Page.of(
                read(filter.and("c.id > ?", paging.afterId()), paging.rows(), reader.subject()),
                paging.limit,
                ChangeView::id,
                change -> change);
    }

    private List<ChangeView> read(Filter filter, int limit, String reader) {
        var bare = sql.list(filter.sql(SELECT, "order by c.id"), row -> view(row, reader), filter.arguments(limit));
        var lines = budgets.of(bare.stream()
                .filter(change -> change.kind() == ChangeKind.BUDGET)
                .map(ChangeView::id)
                .toList());
        return bare.stream()
                .map(change -> lines.containsKey(change.id()) ? change.with(lines.get(change.id())) : change)
                .toList();
    }

    private ChangeView view(ResultSet row, String reader) throws SQLException {
        var kind = ChangeKind.valueOf(row.getString("kind"));
        var state = ChangeState.valueOf(row.getString("state"));
        var decision = row.getString("decision_sealed");
        return new ChangeView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("agreement_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("organisation_name"),
                kind,
                kind.label,
                Way.valueOf(row.getString("way")),
                row.getString("document_no"),
                state,
                state.label,
                cipher.open(row.getString("before_sealed")),
                cipher.open(row.getString("after_sealed")),
                cipher.open(row.getString("reason_sealed")),
                row.getObject("months", Integer.class),
                reader.equals(row.getString("asked_by")),
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                Sql.instant(row, "decided_at"),
                decision == null ? null : cipher.open(decision),
                row.getObject("agreement_no", Integer.class),
                row.getObject("ends_on", java.time.LocalDate.class),
                null,
                document(row));
    }

    private static @Nullable VersionDocument document(ResultSet row) throws SQLException {
        var setAt = Sql.instant(row, "set_at");
        return setAt == null
                ? null
                : new VersionDocument(
                        row.getString("base_sha256"),
                        row.getString("sha256"),
                        row.getLong("size"),
                        setAt,
                        row.getString("signer"));
    }
}
