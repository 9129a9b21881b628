package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.fuhua.funding.project.RemindOfProjects;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A project from the agreement's effect to its acceptance, and what comes back where it fails.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ProjectJourneyTest {
    private static final String TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE).toString();

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    @Inject
    RemindOfProjects remind;

    private Story story;
    private Story.Winner winner;
    private String path;

    @BeforeEach
    void aProjectThatWasPaid() {
        story = new Story(inbox).funded("1000000.00", 50_000_000, 4000, 6000);
        winner = story.winner().joins().awarded(10_000_000).allSign();
        winner.paid(1);
        winner.paid(2);
        path = "/projects/" + get(winner.owner, "/projects/mine").getString("items[0].id");
    }

    @Test
    void isReportedOnAndAccepted() throws Exception {
        reports("ANNUAL", null, spending("EQUIPMENT", "30000.00", "记-1"), spending("LABOUR", "20000.00", "记-2"))
                .statusCode(201);
        reports("MIDTERM", null, spending("OPERATION", "1.00", "记-2"))
                .statusCode(409)
                .body("code", equalTo("voucher-counted-already"), "errors[0].pointer", equalTo("/spending"));
        var report = report();
        move(story.officer, report + "/return", version(), Map.of("reason", "缺合同编号"))
                .statusCode(200)
                .body("reports[0].state", equalTo("RETURNED"), "reports[0].returnReason", equalTo("缺合同编号"));
        given().auth()
                .oauth2(winner.owner)
                .header("If-Match", "\"" + version() + "\"")
                .contentType("application/json")
                .body(body("ANNUAL", null, spending("EQUIPMENT", "30000.00", "记-1")))
                .put(Story.API + report)
                .then()
                .statusCode(200)
                .body("reports[0].state", equalTo("SUBMITTED"));
        move(story.officer, report + "/acceptance", version(), Map.of()).statusCode(200);
        assertThat(shown("spent.amount")).isEqualTo("30000.00");
        assertThat(shown("spending.find { it.head == 'EQUIPMENT' }.accepted.amount"))
                .isEqualTo("30000.00");

        files().statusCode(409).body("code", equalTo("scientific-report-missing"));
        reports("SCIENTIFIC", null).statusCode(422).body("errors[0].pointer", equalTo("/documentNo"));
        reports("SCIENTIFIC", "KJBG-1").statusCode(201);
        move(story.officer, report() + "/acceptance", version(), Map.of()).statusCode(200);
        files().statusCode(200).body("state", equalTo("FILED"));
        does(story.officer, "/rectification", Map.of("reason", "检测报告缺失")).statusCode(200);
        files().statusCode(200);
        does(story.officer, "/rectification", Map.of("reason", "再次")).statusCode(409);
        does(story.officer, "/finding", finding("ACCEPTED")).statusCode(200).body("state", equalTo("ACCEPTED"));
        assertThat(shown("dueBack.amount"))
                .as("what an accepted project did not spend stays")
                .isEqualTo("0.00");
        reports("ANNUAL", null).statusCode(409).body("code", equalTo("project-is-over"));
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains(
                        "org.fuhua.funding.project-reported.v1",
                        "org.fuhua.funding.project-report-decided.v1",
                        "org.fuhua.funding.project-acceptance-filed.v1",
                        "org.fuhua.funding.project-sent-back.v1",
                        "org.fuhua.funding.project-decided.v1");
    }

    @Test
    void bringsBackWhatItDidNotSpendWhenItFails() throws Exception {
        reports("SCIENTIFIC", "KJBG-2", spending("EQUIPMENT", "70000.00", "记-9"))
                .statusCode(201);
        does(story.officer, "/finding", finding("CONCLUDED")).statusCode(409).body("code", equalTo("report-open"));
        move(story.officer, report() + "/acceptance", version(), Map.of()).statusCode(200);
        files().statusCode(200);
        does(story.officer, "/finding", finding("NOT_ACCEPTED"))
                .statusCode(200)
                .body("dueBack.amount", equalTo("30000.00"));
        var pool = story.reservation().getString("items[0].poolId");
        var before = get(story.auditor, "/pools/" + pool).getString("available.amount");
        receives("30000.01").statusCode(422).body("code", equalTo("balance-above-due"));
        receives("10000.00").statusCode(200).body("dueBack.amount", equalTo("20000.00"));
        receives("10000.00").statusCode(409).body("code", equalTo("receipt-already-used"));
        assertThat(get(story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
        assertThat(Double.parseDouble(get(story.auditor, "/pools/" + pool).getString("available.amount")))
                .isEqualTo(Double.parseDouble(before) + 10_000);
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.project-balance-returned.v1");
    }

    @Test
    void isWantedBackWholeWhenItIsRevokedAndTheBooksKnow() throws Exception {
        winner.changes("REVOCATION").statusCode(200);
        assertThat(shown("state")).isEqualTo("REVOKED");
        assertThat(shown("dueBack.amount")).isEqualTo("100000.00");
        var dueOn = LocalDate.now(Clocks.PROGRAMME_ZONE).plusDays(30);
        assertThat(shown("returnDueOn")).isEqualTo(dueOn.toString());
        assertThat(recoverable()).isEqualTo("100000.00");
        assertThat(get(story.auditor, "/projects?owing=true&limit=100").getList("items.id"))
                .contains(path.substring("/projects/".length()));
        reports("ANNUAL", null).statusCode(409).body("code", equalTo("project-is-over"));
        receives("40000.00").statusCode(200).body("dueBack.amount", equalTo("60000.00"));
        assertThat(recoverable()).isEqualTo("60000.00");
        assertThat(get(story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.project-recovery-opened.v1");
    }

    @Test
    void isSettledBeforeItIsTerminated() {
        reports("ANNUAL", null, spending("EQUIPMENT", "30000.00", "记-7")).statusCode(201);
        winner.changes("TERMINATION").statusCode(409).body("code", equalTo("report-open"));
        move(story.officer, report() + "/acceptance", version(), Map.of()).statusCode(200);
        winner.changes("TERMINATION").statusCode(200);
        assertThat(shown("state")).isEqualTo("TERMINATED");
        assertThat(shown("dueBack.amount")).isEqualTo("70000.00");
        assertThat(recoverable()).isEqualTo("70000.00");
    }

    @Test
    void remindsOfWhatIsToComeBack() throws Exception {
        winner.changes("REVOCATION").statusCode(200);
        assertThat(returnRemindedOf(16)).as("too early").isEmpty();
        assertThat(returnRemindedOf(15)).containsExactly("BEFORE 15");
        assertThat(returnRemindedOf(15)).as("each step once").containsExactly("BEFORE 15");
        assertThat(returnRemindedOf(-1)).containsExactly("BEFORE 15", "AFTER -1");
        receives("100000.00").statusCode(200).body("dueBack.amount", equalTo("0.00"));
        assertThat(returnRemindedOf(0)).as("nothing is due").hasSize(2);
    }

    private List<String> returnRemindedOf(int days) throws Exception {
        var id = path.substring("/projects/".length());
        sql.update(
                "update project set return_due_on = ? where id = ?::uuid",
                LocalDate.now(Clocks.PROGRAMME_ZONE).plusDays(days),
                id);
        remind.handle();
        EventContracts.assertOutboxValid(dataSource);
        return reminders("project-return-due.v1", id);
    }

    private String recoverable() {
        var pool = story.reservation().getString("items[0].poolId");
        return get(story.auditor, "/ledger/trial-balance")
                .getString("pools.find { it.poolId == '" + pool
                        + "' }.accounts.find { it.kind == 'RECOVERABLE' }.balance.amount");
    }

    @Test
    void remindsOfEachStepOnceHoweverManyLook() throws Exception {
        assertThat(remindedOf(61)).as("too early").isEmpty();
        assertThat(remindedOf(60)).containsExactly("BEFORE 60");
        assertThat(remindedOf(60)).as("each step once").containsExactly("BEFORE 60");
        assertThat(remindedOf(30)).as("an end that is moved is told anew").containsExactly("BEFORE 60", "BEFORE 30");
        assertThat(remindedOf(0)).containsExactly("BEFORE 60", "BEFORE 30", "AT 0");
        assertThat(remindedOf(-1)).containsExactly("BEFORE 60", "BEFORE 30", "AT 0", "AFTER -1");
        assertThat(remindedOf(-32)).as("too old to be news").hasSize(4);
    }

    /// @param days until the last day for asking for acceptance
    private List<String> remindedOf(int days) throws Exception {
        var id = path.substring("/projects/".length());
        var dueOn = LocalDate.now(Clocks.PROGRAMME_ZONE).plusDays(days);
        sql.update(
                "update project set begins_on = ?, ends_on = ?, acceptance_due_on = ? where id = ?::uuid",
                dueOn.minusMonths(27),
                dueOn.minusMonths(3),
                dueOn,
                id);
        try (var replicas = Executors.newFixedThreadPool(3)) {
            for (var one : replicas.invokeAll(Collections.nCopies(3, Executors.callable(remind::handle)))) one.get();
        }
        EventContracts.assertOutboxValid(dataSource);
        return reminders("project-acceptance-due.v1", id);
    }

    private List<String> reminders(String fact, String id) {
        return sql.list(
                "select payload::jsonb ->> 'due' || ' ' || (payload::jsonb ->> 'daysLeft') from outbox"
                        + " where type = 'org.fuhua.funding.' || ? and payload::jsonb ->> 'projectId' = ? order by id",
                row -> row.getString(1),
                fact,
                id);
    }

    @Test
    void isNobodyElsesBusiness() {
        var stranger = Tokens.of("stranger-" + story.tag, "applicant");
        given().auth().oauth2(stranger).get(Story.API + path).then().statusCode(404);
        post(stranger, path + "/reports", body("ANNUAL", null)).statusCode(404);
        move(stranger, path + "/acceptance", 0, Map.of("selfAssessment", "x")).statusCode(404);
        assertThat(get(stranger, "/projects/mine").getList("items")).isEmpty();
        assertThat(get(story.auditor, path).getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(get(story.officer, "/projects?waiting=true&limit=100").getList("items.id"))
                .doesNotContain(path.substring("/projects/".length()));
    }

    private ValidatableResponse reports(String kind, String documentNo, Object... spending) {
        return post(winner.owner, path + "/reports", body(kind, documentNo, spending));
    }

    private static Map<String, Object> body(String kind, String documentNo, Object... spending) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", kind, "periodFrom", TODAY, "periodTo", TODAY, "summary", "样机完成", "achievements", "专利2件"));
        body.put("spending", List.of(spending));
        if (documentNo != null) body.put("documentNo", documentNo);
        return body;
    }

    private static Map<String, Object> spending(String head, String yuan, String voucherNo) {
        return Map.of("head", head, "amount", yuan(yuan), "on", TODAY, "voucherNo", voucherNo, "purpose", "采集设备");
    }

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private ValidatableResponse files() {
        return does(winner.owner, "/acceptance", Map.of("selfAssessment", "指标均已完成"));
    }

    private static Map<String, Object> finding(String outcome) {
        return Map.of("outcome", outcome, "opinionNo", "验收意见1号", "grade", 85, "reason", "专家组意见");
    }

    private ValidatableResponse receives(String yuan) {
        return does(
                story.maker,
                "/receipts",
                Map.of("amount", yuan(yuan), "receiptNo", "SK-" + story.tag, "receivedOn", TODAY));
    }

    private ValidatableResponse does(String token, String what, Map<String, Object> body) {
        return move(token, path + what, get(story.auditor, path).getLong("version"), body);
    }

    /// The newest report.
    private String report() {
        return path + "/reports/" + shown("reports[0].id");
    }

    private long version() {
        return get(story.auditor, path).getLong("reports[0].version");
    }

    private String shown(String what) {
        return get(story.auditor, path).getString(what);
    }
}
