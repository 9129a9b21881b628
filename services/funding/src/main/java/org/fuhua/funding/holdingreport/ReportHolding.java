package org.fuhua.funding.holdingreport;

import static org.fuhua.funding.FundingProblem.FIGURES_DIFFER;
import static org.fuhua.funding.FundingProblem.NOT_HELD_THAT_YEAR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.EquityStanding;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Takes the manager's report on a holding for a year, once.
@ApplicationScoped
class ReportHolding {
    private final HoldingReportRules rules;
    private final HoldingReports reports;
    private final EquityStanding equity;
    private final Outbox outbox;
    private final Audit audit;
    private final Actors actors;
    private final ObjectMapper json;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    ReportHolding(
            HoldingReportRules rules,
            HoldingReports reports,
            EquityStanding equity,
            Outbox outbox,
            Audit audit,
            Actors actors,
            ObjectMapper json,
            Sql sql,
            Ids ids,
            Clock clock) {
        this.rules = rules;
        this.reports = reports;
        this.equity = equity;
        this.outbox = outbox;
        this.audit = audit;
        this.actors = actors;
        this.json = json;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param figures in yuan, with a sign
    record Command(UUID instrumentId, int year, String documentNo, String summary, Map<Figure, BigDecimal> figures) {}

    /// What others are told: that it came, not what it says.
    record EquityHoldingReportedV1(UUID instrumentId, UUID organisationId, int year, boolean late) {}

    @Transactional
    HoldingReportView handle(Command command) {
        // Facts of one instrument have an order: whoever else writes one waits.
        sql.one("select 1 from equity_instrument where id = ? for update", _ -> true, command.instrumentId());
        var standing = equity.of(command.instrumentId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        var today = LocalDate.now(clock);
        int year = command.year();
        var since = standing.since();
        if (since == null || year < since.getYear() || year >= today.getYear() || !rules.exist(year))
            throw new Refusal(NOT_HELD_THAT_YEAR, "year", year).at("/year");
        var rule = rules.of(year);
        if (!command.figures().keySet().equals(new HashSet<>(rule.figures())))
            throw new Refusal(FIGURES_DIFFER, "figures", rule.figures()).at("/figures");
        boolean late = today.isAfter(rule.dueOn(year));
        Constraints.worded(() -> sql.update(
                """
                insert into holding_report (id, instrument_id, year, rule_set, document_no, summary, figures, held_minor, late,
                                            reported_on, at, actor)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""",
                ids.next(),
                command.instrumentId(),
                year,
                rule.code(),
                command.documentNo(),
                command.summary(),
                written(command.figures()),
                standing.held().minorUnits(),
                late,
                today,
                clock.instant(),
                actors.current().subject()));
        audit.record("equity", command.instrumentId(), "REPORT_HOLDING", null, null, command.documentNo());
        outbox.add(
                "equity",
                command.instrumentId(),
                "equity-holding-reported.v1",
                new EquityHoldingReportedV1(command.instrumentId(), standing.organisationId(), year, late));
        return reports.of(command.instrumentId(), year);
    }

    private String written(Map<Figure, BigDecimal> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the figures could not be written", impossible);
        }
    }
}
