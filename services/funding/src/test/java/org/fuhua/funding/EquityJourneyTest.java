package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.EquityStory.decision;
import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fuhua.funding.equity.ExpireWindows;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EquityJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    javax.sql.DataSource dataSource;

    @Inject
    ExpireWindows expireWindows;

    @Test
    void leadsFromTheAwardToTheExit() throws Exception {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        assertThat(equity.state()).isEqualTo("AGREED");
        assertThat(equity.shown().getString("terms.documentNo")).isEqualTo("鲁科字〔2024〕42号");
        equity.paid();
        assertThat(equity.shown().getString("claim.amount")).isEqualTo("3000000.00");
        equity.statesHolders().triggered().valued().decided("CONVERT", "3000000");
        var conversion = equity.shown().getMap("decision.conversion");
        assertThat(conversion).containsEntry("issued", 300_000).containsEntry("capitalAfter", 7_500_000);
        equity.settled().registered();

        var held = equity.shown();
        assertThat(held.getString("state")).isEqualTo("HELD");
        assertThat(held.getInt("capitalHeld")).isEqualTo(300_000);
        assertThat(held.getString("cost.amount")).isEqualTo("3000000.00");
        var tables = equity.read(equity.winner.owner, "/cap-tables");
        assertThat(tables.getList("cause")).containsExactly("CONVERSION", "STATED");
        assertThat(tables.getLong("[0].total")).isEqualTo(7_500_000);
        assertThat(new BigDecimal(tables.getString("[0].holdings.find { it.code == 'MANAGER' }.stake")))
                .isEqualByComparingTo("0.04");
        books(equity, "0.00", "3000000.00", "3000000.00");

        equity.left(100_000, "1000000");
        assertThat(equity.state()).isEqualTo("HELD");
        equity.left(200_000, "2500000");
        assertThat(equity.state()).isEqualTo("EXITED");
        books(equity, "0.00", "0.00", "0.00");
        assertThat(account(equity, "INCOME")).isEqualTo("500000.00");
        assertThat(equity.read(equity.story.auditor, "/cap-tables").getList("[0].holdings.code"))
                .containsExactly("TEAM", "STAFF", "FUND");
        assertThat(equity.read(equity.story.auditor, "/history").getList("items.action"))
                .contains("OPEN", "PAY", "REGISTER", "RECEIVE");
        portfolio(equity);
        nobodyElseKnows(equity);
    }

    private Story story(Map<String, Object> terms) {
        return new Story(inbox).invests(terms).funded("10000000.00", 500_000_000, 5000, 5000);
    }

    private void books(EquityStory equity, String claim, String holding, String invested) {
        assertThat(account(equity, "CLAIM")).isEqualTo(claim);
        assertThat(account(equity, "HOLDING")).isEqualTo(holding);
        assertThat(account(equity, "INVESTED")).isEqualTo(invested);
        assertThat(get(equity.story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
    }

    /// What the pool has on its accounts of a kind.
    private String account(EquityStory equity, String kind) {
        var fen = sql.one(
                        "select coalesce(sum(balance_minor), 0) from ledger_account where pool_id = ?::uuid and kind = ?",
                        row -> row.getLong(1),
                        equity.shown().getString("poolId"),
                        kind)
                .orElseThrow();
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private void portfolio(EquityStory equity) {
        var portfolio = get(
                equity.story.auditor,
                "/equity-instruments/portfolio?poolId=" + equity.shown().getString("poolId"));
        assertThat(portfolio.getString("paid.amount")).isEqualTo("3000000.00");
        assertThat(portfolio.getString("proceeds.amount")).isEqualTo("3500000.00");
        assertThat(portfolio.getString("returned.amount")).isEqualTo("3000000.00");
        assertThat(new BigDecimal(portfolio.getString("multiple"))).isEqualByComparingTo("1.1667");
    }

    private void nobodyElseKnows(EquityStory equity) {
        var stranger = Tokens.of("stranger-" + equity.story.tag, "applicant");
        for (var what : List.of("", "/history", "/cap-tables"))
            given().auth()
                    .oauth2(stranger)
                    .get(Story.API + "/equity-instruments/" + equity.shown().getString("id") + what)
                    .then()
                    .statusCode(404);
        equity.does(stranger, "/reports", Map.of("documentNo", "x", "summary", "x"))
                .statusCode(404);
        assertThat(get(stranger, "/equity-instruments/mine").getList("items")).isEmpty();
        assertThat(sql.one("select count(*) from outbox where payload like '%张三%'", row -> row.getInt(1)))
                .as("facts that name a holder")
                .contains(0);
        assertThat(sql.one(
                        "select count(*) from equity_instrument where proceedings like '%张三%' or lots like '%张三%'",
                        row -> row.getInt(1)))
                .as("names at rest")
                .contains(0);
    }

    @Test
    void nobodyDecidesAloneAndNothingIsSkipped() {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        equity.winner.paid(1);
        post(
                        equity.story.maker,
                        "/payments",
                        Map.of("agreementId", equity.winner.agreement().getString("id"), "trancheNo", 2))
                .statusCode(409)
                .body("code", equalTo("milestone-not-accepted"));
        equity.does(equity.story.officer, "/valuation", EquityStory.valuation())
                .statusCode(409)
                .body("code", equalTo("cap-table-missing"));
        equity.statesHolders();
        equity.does(equity.story.officer, "/valuation", EquityStory.valuation())
                .statusCode(409)
                .body("code", equalTo("equity-not-in-this-state"));
        equity.report().triggered().valued();
        equity.does(
                        equity.winner.owner,
                        "/cap-tables",
                        Map.of(
                                "asOf",
                                equity.today,
                                "documentNo",
                                "章程",
                                "holdings",
                                List.of(EquityStory.holding("TEAM", "张三", "FOUNDER", 1))))
                .statusCode(409)
                .body("code", equalTo("cap-table-under-way"));
        equity.did(equity.story.officer, "/decision", decision("CONVERT", "1500000"));
        equity.does(equity.story.officer, "/decision/judgement", Map.of("approved", true, "reason", "同意"))
                .statusCode(403)
                .body("code", equalTo("proposer-cannot-confirm"));
        equity.did(equity.second, "/decision/judgement", Map.of("approved", true, "reason", "同意"));
        equity.does(
                        equity.story.officer,
                        "/legal-steps/RESOLUTION",
                        Map.of("documentNo", "决议", "on", equity.today, "votesFor", 66, "votes", 100))
                .statusCode(422)
                .body("code", equalTo("resolution-not-carried"));
        equity.does(equity.story.officer, "/registration", Map.of("registeredOn", equity.today, "registerNo", "登记1号"))
                .statusCode(409)
                .body("code", equalTo("legal-step-missing"));
    }

    @Test
    void theManagerNeverBecomesTheLargest() {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        equity.winner.paid(1);
        equity.statesHolders().triggered();
        var cheap = new java.util.LinkedHashMap<>(EquityStory.valuation());
        cheap.put("preMoney", yuan("6000000"));
        cheap.put("investors", List.of());
        equity.did(equity.story.officer, "/valuation", cheap);
        assertThat(equity.does(equity.story.officer, "/decision", decision("CONVERT", "1500000"))
                        .extract()
                        .statusCode())
                .as("1,500,000 of 7,500,000 stays behind 4,000,000")
                .isEqualTo(200);
        equity.did(equity.second, "/decision/judgement", Map.of("approved", false, "reason", "重新作价"));
        assertThat(equity.state()).isEqualTo("VALUING");
    }

    @Test
    void endsInEveryOtherWay() {
        repaid();
        lost();
        recovered();
        waivedAndDeferred();
    }

    private void repaid() {
        var equity = new EquityStory(story(Map.of()), 3_000_000).paid();
        matured(equity);
        equity.did(equity.story.officer, "/extension", Map.of("months", 6, "documentNo", "批复1号", "reason", "临床排期推迟"));
        assertThat(equity.state()).isEqualTo("EXTENDED");
        matured(equity);
        equity.did(
                equity.story.officer,
                "/repayment-plan",
                Map.of(
                        "documentNo",
                        "返还协议",
                        "instalments",
                        List.of(
                                Map.of("on", equity.today, "amount", yuan("1000000")),
                                Map.of("on", equity.today, "amount", yuan("2000000")))));
        var first = equity.received("1000000");
        equity.did(equity.story.maker, "/repayments", first);
        equity.does(equity.story.maker, "/repayments", first)
                .statusCode(409)
                .body("code", equalTo("receipt-already-used"));
        equity.did(equity.story.maker, "/repayments", equity.received("2000000"));
        assertThat(equity.state()).isEqualTo("REPAID");
        books(equity, "0.00", "0.00", "0.00");
    }

    private void lost() {
        var equity = new EquityStory(story(Map.of()), 3_000_000).paid();
        matured(equity);
        equity.did(equity.story.officer, "/loss", Map.of("cause", "技术路线不可行", "papers", equity.papers()));
        var judgement = Map.<String, Object>of("diligent", true, "decisionNo", "免责1号", "reason", "证据齐全");
        equity.does(equity.story.officer, "/loss/judgement", judgement)
                .statusCode(403)
                .body("code", equalTo("proposer-cannot-confirm"));
        equity.did(equity.second, "/loss/judgement", judgement);
        assertThat(equity.state()).isEqualTo("WRITTEN_OFF");
        assertThat(account(equity, "LOSS")).isEqualTo("3000000.00");
        books(equity, "0.00", "0.00", "3000000.00");
    }

    private void recovered() {
        var equity = new EquityStory(story(Map.of()), 3_000_000).held();
        equity.did(
                equity.story.officer, "/fault", Map.of("noticeNo", "告知书1号", "decisionNo", "处理决定1号", "reason", "挪用资金"));
        assertThat(account(equity, "RECOVERABLE")).isEqualTo("3000000.00");
        equity.did(equity.story.checker, "/recoveries", equity.received("1000000"));
        equity.did(equity.story.checker, "/recoveries", equity.received("2000000"));
        assertThat(equity.state()).isEqualTo("RECOVERED");
        books(equity, "0.00", "0.00", "0.00");
    }

    private void waivedAndDeferred() {
        var equity = new EquityStory(story(Map.of()), 3_000_000).paid().statesHolders();
        equity.triggered().valued().decided("DEFER", null);
        assertThat(equity.state()).isEqualTo("MONITORED");
        equity.triggered().valued().decided("WAIVE", null);
        assertThat(equity.state()).isEqualTo("WAIVED");
        assertThat(equity.shown().getString("kept.amount")).isEqualTo("3000000.00");
        books(equity, "0.00", "0.00", "0.00");
    }

    /// The window ends as if its days had gone by.
    private void matured(EquityStory equity) {
        sql.update(
                "update equity_instrument set window_ends_on = current_date - 2 where id = ?::uuid",
                equity.shown().getString("id"));
        expireWindows.handle();
        assertThat(equity.state()).isEqualTo("MATURED");
    }

    @Test
    void aPaymentOnItsWayIsCountedAfterAFault() {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        equity.winner.paid(1);
        equity.report();
        equity.did(equity.story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到"));
        var payment = "/payments/" + equity.winner.prepares(2).getString("id");
        Story.move(equity.story.checker, payment + "/approval", 0, Map.of()).statusCode(200);
        equity.did(
                equity.story.officer, "/fault", Map.of("noticeNo", "告知书1号", "decisionNo", "处理决定1号", "reason", "挪用资金"));
        Story.move(
                        equity.story.maker,
                        payment + "/confirmation",
                        1,
                        Map.of("treasuryVoucherNo", "GK-" + equity.story.tag))
                .statusCode(200);
        assertThat(equity.shown().getString("due.amount")).isEqualTo("3000000.00");
        assertThat(account(equity, "RECOVERABLE")).isEqualTo("3000000.00");
        books(equity, "0.00", "0.00", "3000000.00");
    }

    @Test
    void aTrancheThatTheBankSentBackWasNeverPaid() {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        equity.winner.paid(1);
        var first = paymentOf(equity, 1);
        assertThat(sentBack(equity, first, "1500000.00", "R1")).containsExactly("RETURNED");
        assertThat(equity.state()).isEqualTo("AGREED");
        assertThat(equity.shown().getString("paid.amount")).isEqualTo("0.00");
        books(equity, "0.00", "0.00", "0.00");

        equity.paid();
        assertThat(equity.shown().getString("claim.amount")).isEqualTo("3000000.00");
        equity.statesHolders()
                .triggered()
                .valued()
                .decided("CONVERT", "3000000")
                .settled()
                .registered();
        books(equity, "0.00", "3000000.00", "3000000.00");
        var late = paymentOf(equity, 2);
        assertThat(sentBack(equity, late, "1500000.00", "R2"))
                .as("it has become equity")
                .containsExactly("UNMATCHED");
        var line = get(equity.story.auditor, "/bank/lines?trouble=true&limit=100")
                .getString("items.find { it.reference == 'R2" + equity.story.tag + "' }.id");
        move(equity.story.maker, "/bank/lines/" + line + "/match", 0, Map.of("paymentId", late, "reason", "退汇"))
                .statusCode(409)
                .body("code", equalTo("money-has-moved-on"), "errors[0].pointer", equalTo("/paymentId"));
        books(equity, "0.00", "3000000.00", "3000000.00");
        equity.left(300_000, "3500000");
        portfolio(equity);
    }

    private static String paymentOf(EquityStory equity, int trancheNo) {
        var agreement = equity.winner.agreement().getString("id");
        return get(equity.story.auditor, "/payments?limit=100")
                .getString("items.find { it.agreementId == '%s' && it.trancheNo == %d && it.state == 'CONFIRMED' }.id"
                        .formatted(agreement, trancheNo));
    }

    private static List<String> sentBack(EquityStory equity, String payment, String yuan, String reference) {
        var today = LocalDate.now(Clocks.PROGRAMME_ZONE);
        var entry =
                BankFiles.entry("CRDT", yuan, today, reference + equity.story.tag, BankFiles.endToEndId(payment), "");
        var message = BankFiles.sent(equity.story, BankFiles.statement(entry))
                .statusCode(201)
                .extract()
                .<String>path("id");
        return get(equity.story.auditor, "/bank/lines?messageId=" + message).getList("items.state");
    }

    @Test
    void itsCapTableGoesToAnotherSystemAndComesFromOne() {
        var equity = new EquityStory(story(Map.of()), 3_000_000);
        equity.paid()
                .statesHolders()
                .triggered()
                .valued()
                .decided("CONVERT", "3000000")
                .settled()
                .registered();
        var path = Story.API + "/equity-instruments/" + equity.shown().getString("id") + "/cap-tables/package";
        var zip = given().auth()
                .oauth2(equity.story.auditor)
                .get(path + "?formedOn=2020-01-02")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        given().auth().oauth2(equity.story.auditor).get(path).then().statusCode(422);
        var before = equity.read(equity.story.auditor, "/cap-tables").getList("[0].holdings");
        given().auth()
                .oauth2(equity.winner.owner)
                .header("If-Match", "\"" + equity.shown().getLong("version") + "\"")
                .contentType("application/zip")
                .body(zip)
                .post(path + "?documentNo=章程修正案")
                .then()
                .statusCode(200);
        assertThat(equity.read(equity.story.auditor, "/cap-tables").getList("[0].holdings"))
                .containsExactlyInAnyOrderElementsOf(before);
        given().auth()
                .oauth2(equity.winner.owner)
                .header("If-Match", "\"" + equity.shown().getLong("version") + "\"")
                .contentType("application/zip")
                .body("nothing".getBytes(StandardCharsets.UTF_8))
                .post(path + "?documentNo=章程修正案")
                .then()
                .statusCode(422)
                .body("code", equalTo("ocf-invalid"));
    }

    @Test
    void triesARoundWithoutKeepingIt() {
        var equity = new EquityStory(story(Map.of("stakeCapBp", 1000)), 3_000_000);
        equity.winner.paid(1);
        equity.statesHolders();
        var before = equity.shown().getLong("version");
        var tried = Story.move(
                        equity.winner.owner,
                        "/equity-instruments/" + equity.shown().getString("id") + "/what-if",
                        before,
                        Map.of("amount", yuan("3000000"), "preMoney", yuan("60000000"), "newMoney", yuan("12000000")))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(tried.getInt("conversion.issued")).isEqualTo(300_000);
        assertThat(tried.getBoolean("behindAnother")).isTrue();
        assertThat(tried.getList("stakes")).hasSize(27);
        assertThat(tried.getList("exits.tier")).contains("ORIGINAL", "WITH_LOAN_RATE", "APPRAISED");
        assertThat(tried.getList("waterfall")).hasSize(5);
        assertThat(equity.shown().getLong("version")).isEqualTo(before);
    }

    /// But for reports on holdings, which have a journey of their own.
    @Test
    void publishesWhatItPromised() throws Exception {
        leadsFromTheAwardToTheExit();
        endsInEveryOtherWay();
        var counts = EventContracts.assertOutboxValid(dataSource);
        assertThat(counts.keySet())
                .containsAll(EventContracts.typesOf("funding").stream()
                        .filter(type -> type.contains("equity-") && !type.contains("report"))
                        .toList());
    }
}
