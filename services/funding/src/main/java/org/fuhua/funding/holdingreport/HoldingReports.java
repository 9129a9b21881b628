package org.fuhua.funding.holdingreport;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.holdingreport.HoldingReportView.AskedView;
import org.fuhua.funding.holdingreport.HoldingReportView.FigureView;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;

/// Reports on holdings of a year: those that came, and those to come. What was given up before its report came needs
/// none.
@ApplicationScoped
class HoldingReports {
    /// Held since before a year ended, and still. Takes the last day of the year.
    static final String HELD = """
            i.cost_minor > 0 and exists (
                select from equity_step s where s.instrument_id = i.id and s.action in ('PAY', 'REGISTER')
                and s.cap_table_no is not null and s.on_day <= ?)""";

    private static final String SELECT = """
            select i.id, i.number, i.organisation_name, coalesce(r.held_minor, i.cost_minor) as held_minor, r.reported_on,
                   r.late, r.document_no, r.summary, r.figures
            from equity_instrument i left join holding_report r on r.instrument_id = i.id and r.year = ?
            """;

    private final HoldingReportRules rules;
    private final ObjectMapper json;
    private final Sql sql;
    private final Clock clock;

    HoldingReports(HoldingReportRules rules, ObjectMapper json, Sql sql, Clock clock) {
        this.rules = rules;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    Page<HoldingReportView> page(int year, Paging paging) {
        if (!rules.exist(year)) return Page.of(List.of(), paging.limit, HoldingReportView::id, report -> report);
        var rule = rules.of(year);
        var rows = sql.list(
                SELECT + "where (r.id is not null or " + HELD + ") and i.id > ? order by i.id limit ?",
                row -> read(row, year, rule),
                year,
                LocalDate.of(year, 12, 31),
                paging.afterId(),
                paging.rows());
        return Page.of(rows, paging.limit, HoldingReportView::id, report -> report);
    }

    HoldingReportView of(UUID instrumentId, int year) {
        var rule = rules.of(year);
        return sql.one(SELECT + "where i.id = ?", row -> read(row, year, rule), year, instrumentId)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private HoldingReportView read(ResultSet row, int year, HoldingReportRule rule) throws SQLException {
        var reportedOn = row.getObject("reported_on", LocalDate.class);
        var dueOn = rule.dueOn(year);
        return new HoldingReportView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("organisation_name"),
                year,
                dueOn,
                reportedOn == null ? LocalDate.now(clock).isAfter(dueOn) : row.getBoolean("late"),
                MoneyView.from(Money.ofFen(row.getLong("held_minor"))),
                rule.figures().stream()
                        .map(figure -> new AskedView(figure, figure.label))
                        .toList(),
                reportedOn,
                row.getString("document_no"),
                row.getString("summary"),
                reportedOn == null ? List.of() : figures(row.getString("figures")),
                rule.documentNo(),
                rule.verified());
    }

    private List<FigureView> figures(String stored) {
        try {
            JsonNode tree = json.readTree(stored);
            return tree.properties().stream()
                    .map(one -> {
                        var figure = Figure.valueOf(one.getKey());
                        return new FigureView(
                                figure,
                                figure.label,
                                one.getValue()
                                        .decimalValue()
                                        .setScale(Money.DECIMALS)
                                        .toPlainString());
                    })
                    .sorted(java.util.Comparator.comparing(FigureView::figure))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the figures could not be read", impossible);
        }
    }
}
