package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhua.funding.holdingreport.RemindOfHoldingReports;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// 持股报告: due for what is held over the end of a year, reminded of, and taken once.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class HoldingReportJourneyTest {
    private static final List<String> FIGURES =
            List.of("NET_ASSETS", "REVENUE", "NET_PROFIT", "RESEARCH_SPENDING", "HOLDING_VALUE");
    private static final int YEAR = LocalDate.now(Clocks.PROGRAMME_ZONE).getYear() - 1;

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    javax.sql.DataSource dataSource;

    @Inject
    RemindOfHoldingReports remind;

    @Test
    void isTakenOnceWithTheFiguresThatTheTermsAskFor() throws Exception {
        var equity = held();
        var manager = Tokens.of("manager-" + equity.story.tag, "fund-manager");
        reports(manager, equity, FIGURES).statusCode(422).body("code", equalTo("not-held-that-year"));
        assertThat(due(manager, equity)).as("not held when the year ended").isNull();

        heldSince(equity, LocalDate.of(YEAR, 12, 31));
        assertThat(get(manager, list()).getString(find(equity) + ".dueOn")).isEqualTo((YEAR + 1) + "-04-30");
        assertThat((Object) get(manager, list()).get(find(equity) + ".reportedOn"))
                .isNull();
        reports(manager, equity, FIGURES.subList(1, 5))
                .statusCode(422)
                .body("code", equalTo("figures-differ"), "errors[0].pointer", equalTo("/figures"));
        reports(manager, equity, List.of("REVENUE", "REVENUE"))
                .statusCode(422)
                .body("code", equalTo("figures-differ"), "errors[0].pointer", equalTo("/figures/1/figure"));
        reports(equity.winner.owner, equity, FIGURES).statusCode(403);
        reports(manager, equity, FIGURES)
                .statusCode(201)
                .body("figures.find { it.figure == 'NET_PROFIT' }.yuan", equalTo("-800000.50"));
        reports(manager, equity, FIGURES).statusCode(409).body("code", equalTo("holding-reported-already"));
        assertThat(get(equity.story.auditor, list()).getString(find(equity) + ".documentNo"))
                .isEqualTo("持股报告1号");
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKey("org.fuhua.funding.equity-holding-reported.v1");
    }

    @Test
    void remindsOnEachDayOnceAndNotAfterTheReport() throws Exception {
        var equity = held();
        heldSince(equity, LocalDate.of(YEAR, 6, 30));
        var last = LocalDate.of(YEAR + 1, 4, 30);
        remind.handle(last.minusDays(31));
        assertThat(reminders(equity)).isEmpty();
        remind.handle(last.minusDays(30));
        remind.handle(last.minusDays(30));
        assertThat(reminders(equity)).containsExactly(30);
        remind.handle(last);
        remind.handle(last.plusDays(1));
        assertThat(reminders(equity)).containsExactly(30, 0, -1);
        reports(equity.story.officer, equity, FIGURES).statusCode(201);
        remind.handle(last.plusDays(30));
        assertThat(reminders(equity)).containsExactly(30, 0, -1);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.funding.equity-report-due.v1");
    }

    private EquityStory held() {
        var story = new Story(inbox)
                .investsAtOnce("EQUITY_LINKAGE", Map.of())
                .funded("10000000.00", 500_000_000, 5000, 5000);
        var equity = new EquityStory(story, 3_000_000);
        equity.statesHolders().valued().decided("CONVERT", "3000000").settled().registered();
        equity.winner.paid(1);
        return equity;
    }

    /// As if it had been paid in then.
    private void heldSince(EquityStory equity, LocalDate day) {
        sql.update("alter table equity_step disable trigger equity_step_append_only");
        sql.update(
                "update equity_step set on_day = ? where instrument_id = ?::uuid",
                day,
                equity.shown().getString("id"));
        sql.update("alter table equity_step enable trigger equity_step_append_only");
    }

    private List<Integer> reminders(EquityStory equity) {
        return sql.list(
                "select days from holding_report_reminder where instrument_id = ?::uuid order by days desc",
                row -> row.getInt(1),
                equity.shown().getString("id"));
    }

    private static String list() {
        return "/holding-reports?limit=100&year=" + YEAR;
    }

    private static String find(EquityStory equity) {
        return "items.find { it.id == '" + equity.shown().getString("id") + "' }";
    }

    private static Object due(String token, EquityStory equity) {
        return get(token, list()).get(find(equity));
    }

    private static ValidatableResponse reports(String token, EquityStory equity, List<String> names) {
        var figures = new ArrayList<Map<String, Object>>();
        for (var name : names)
            figures.add(Map.of("figure", name, "yuan", name.equals("NET_PROFIT") ? "-800000.50" : "12000000"));
        return post(
                token,
                "/holding-reports",
                Map.of(
                        "instrumentId",
                        equity.shown().getString("id"),
                        "year",
                        YEAR,
                        "documentNo",
                        "持股报告1号",
                        "summary",
                        "经营正常",
                        "figures",
                        figures));
    }
}
