package org.fuhua.funding.facility;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.EquityStanding;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// What facilities look like, and to whom: to staff all, to an enterprise its own.
@ApplicationScoped
class FacilityViews {
    /// Facilities of an instrument that are shown at most.
    private static final int SHOWN = 50;

    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = "f.organisation_id in (select organisation_id from acting where subject = ?)";

    private final Facilities facilities;
    private final FacilityRules rules;
    private final EquityStanding equity;
    private final Sql sql;
    private final Actors actors;

    FacilityViews(Facilities facilities, FacilityRules rules, EquityStanding equity, Sql sql, Actors actors) {
        this.facilities = facilities;
        this.rules = rules;
        this.equity = equity;
        this.sql = sql;
        this.actors = actors;
    }

    /// @return those of an instrument, the latest first
    @Transactional
    List<FacilityView> ofInstrument(UUID instrumentId) {
        var filter = visible().and("f.instrument_id = ?", instrumentId);
        var ids = sql.list(
                filter.sql("select f.id from loan_facility f", "order by f.id desc"),
                row -> row.getObject(1, UUID.class),
                filter.arguments(SHOWN));
        if (ids.isEmpty()) return List.of();
        var standing = equity.of(instrumentId).orElseThrow();
        var reader = actors.current().subject();
        return facilities.list("id in ?1 order by id desc", ids).stream()
                .map(facility -> FacilityView.from(facility, standing, rules.named(facility.ruleSet()), reader))
                .toList();
    }

    /// @return the facility, to whoever just did something with it
    @Transactional(Transactional.TxType.MANDATORY)
    FacilityView of(UUID id) {
        var facility = facilities.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var standing = equity.of(facility.instrumentId()).orElseThrow();
        return FacilityView.from(
                facility,
                standing,
                rules.named(facility.ruleSet()),
                actors.current().subject());
    }

    /// A loan that was drawn on the facility.
    @Schema(name = "LoanFacilityDraw")
    public record DrawView(UUID id, String number, LocalDate lentOn, MoneyView amount) {}

    Page<DrawView> draws(UUID id, Paging paging) {
        var filter = visible().and("f.id = ?", id);
        if (sql.list(filter.sql("select 1 from loan_facility f", ""), _ -> true, filter.arguments(1))
                .isEmpty()) throw new Refusal(NOT_FOUND);
        var rows = sql.list(
                """
                select d.loan_id, l.number, d.lent_on, d.amount_minor from loan_facility_draw d
                join loan l on l.id = d.loan_id
                where d.facility_id = ? and d.loan_id > ? order by d.loan_id limit ?""",
                row -> new DrawView(
                        row.getObject("loan_id", UUID.class),
                        row.getString("number"),
                        row.getObject("lent_on", LocalDate.class),
                        MoneyView.from(Money.ofFen(row.getLong("amount_minor")))),
                id,
                paging.afterId(),
                paging.rows());
        return Page.of(rows, paging.limit, DrawView::id, draw -> draw);
    }

    private Filter visible() {
        var actor = actors.current();
        var filter = new Filter();
        return actor.hasAny(STAFF) ? filter : filter.and(MINE, actor.subject());
    }
}
