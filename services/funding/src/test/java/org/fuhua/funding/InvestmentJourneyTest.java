package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.funding.EquityStory.decision;
import static org.fuhua.funding.EquityStory.holding;
import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// 拨投结合（并行型）and 股权联动, from the award to the exit.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class InvestmentJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Test
    void grantAndInvestmentGoSideBySide() {
        var equity = equity("GRANT_AND_INVESTMENT", Map.of("investedBp", List.of(0, 10_000)));
        assertThat(equity.state()).isEqualTo("VALUING");
        assertThat(equity.shown().getString("terms.entry")).isEqualTo("INVEST");
        assertThat(equity.shown().getString("agreed.amount"))
                .as("the grant is none of it")
                .isEqualTo("1500000.00");

        equity.winner.paid(1);
        assertThat(equity.shown().getString("grantPaid.amount")).isEqualTo("1500000.00");
        assertThat(equity.shown().getString("paid.amount")).isEqualTo("0.00");
        books(equity, "0.00", "0.00", "0.00");
        wants(equity, 2).statusCode(409).body("code", equalTo("milestone-not-accepted"));

        subscribed(equity, "1500000");
        assertThat(equity.state()).isEqualTo("HELD");
        assertThat(equity.shown().getInt("capitalHeld")).isZero();
        assertThat(equity.shown().getInt("subscription.capital")).isEqualTo(150_000);
        assertThat(equity.read(equity.story.auditor, "/cap-tables").getList("[0].holdings.code"))
                .as("what is not paid is not held")
                .containsExactly("TEAM", "STAFF", "FUND");

        equity.report();
        equity.did(equity.story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到"));
        equity.winner.paid(2);
        assertThat(equity.shown().getInt("capitalHeld")).isEqualTo(150_000);
        assertThat(equity.shown().getString("cost.amount")).isEqualTo("1500000.00");
        books(equity, "0.00", "1500000.00", "1500000.00");
        var tables = equity.read(equity.winner.owner, "/cap-tables");
        assertThat(tables.getList("cause")).containsExactly("PAID_IN", "CONVERSION", "STATED");
        assertThat(tables.getLong("[0].total")).isEqualTo(7_350_000);

        equity.left(50_000, "500000");
        equity.left(100_000, "1300000");
        assertThat(equity.state()).isEqualTo("EXITED");
        books(equity, "0.00", "0.00", "0.00");
        assertThat(account(equity, "INCOME")).isEqualTo("300000.00");
        assertThat(equity.read(equity.story.auditor, "/history").getList("items.action"))
                .contains("OPEN", "GRANT", "REGISTER", "PAY", "RECEIVE");
        var portfolio = get(
                equity.story.auditor,
                "/equity-instruments/portfolio?poolId=" + equity.shown().getString("poolId"));
        assertThat(portfolio.getString("paid.amount")).as("without the grant").isEqualTo("1500000.00");
        assertThat(new BigDecimal(portfolio.getString("multiple"))).isEqualByComparingTo("1.2");
    }

    @Test
    void theGrantGoesOnWithoutTheInvestment() {
        var equity = equity("GRANT_AND_INVESTMENT", Map.of("investedBp", List.of(0, 10_000)));
        equity.statesHolders().valued().decided("DEFER", null);
        assertThat(equity.state()).isEqualTo("VALUING");
        equity.decided("WAIVE", null);
        assertThat(equity.state()).isEqualTo("WAIVED");
        equity.winner.paid(1);
        assertThat(equity.shown().getString("grantPaid.amount")).isEqualTo("1500000.00");
        wants(equity, 2).statusCode(409).body("code", equalTo("milestone-not-accepted"));
        books(equity, "0.00", "0.00", "0.00");
    }

    @Test
    void linkedEquityStaysAtAQuarterAndBehindTheLargest() {
        var equity = equity("EQUITY_LINKAGE", Map.of());
        assertThat(equity.shown().getInt("terms.stakeCapBp")).isEqualTo(2500);
        wants(equity, 1).statusCode(409).body("code", equalTo("milestone-not-accepted"));
        priced(equity, "8000000");
        equity.decided("CONVERT", "3000000");
        var conversion = equity.shown().getMap("decision.conversion");
        assertThat(conversion).as("a quarter of 8,000,000").containsEntry("issued", 2_000_000);
        assertThat(equity.shown().getString("decision.conversion.residual.amount"))
                .isEqualTo("333333.33");
        equity.settled().registered();
        equity.winner.paid(1);
        assertThat(equity.shown().getInt("capitalHeld")).isEqualTo(1_124_999);
        equity.report();
        equity.did(equity.story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到"));

        equity.did(
                equity.winner.owner,
                "/cap-tables",
                Map.of(
                        "asOf",
                        equity.today,
                        "documentNo",
                        "减资后章程",
                        "holdings",
                        List.of(holding("TEAM", "张三", "FOUNDER", 3_500_000))));
        wants(equity, 2).statusCode(409).body("code", equalTo("stake-above-ceiling"));
    }

    @Test
    void theRestOfACeilingIsPaidBackAndWhatIsHeldIsSold() {
        var equity = equity("EQUITY_LINKAGE", Map.of());
        priced(equity, "8000000");
        equity.decided("CONVERT", "3000000").settled().registered();
        equity.winner.paid(1);
        equity.report();
        equity.did(equity.story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到"));
        equity.winner.paid(2);
        var held = equity.shown();
        assertThat(held.getInt("capitalHeld")).isEqualTo(2_000_000);
        assertThat(held.getString("cost.amount")).isEqualTo("2666666.67");
        assertThat(held.getString("due.amount")).isEqualTo("333333.33");
        books(equity, "333333.33", "2666666.67", "3000000.00");
        equity.did(equity.story.maker, "/repayments", equity.received("333333.33"));
        equity.left(2_000_000, "2666666.67");
        assertThat(equity.state()).isEqualTo("EXITED");
        books(equity, "0.00", "0.00", "0.00");
    }

    @Test
    void concertPartiesCountAsOneAgainstTheLargest() {
        var scattered = equity("GRANT_AND_INVESTMENT", Map.of("investedBp", List.of(10_000)));
        states(scattered, null);
        valued(scattered, "3000000");
        scattered
                .does(scattered.story.officer, "/decision", decision("CONVERT", "1000001"))
                .statusCode(409)
                .body("code", equalTo("would-be-largest"));
        var together = equity("GRANT_AND_INVESTMENT", Map.of("investedBp", List.of(10_000)));
        states(together, "G");
        valued(together, "3000000");
        together.decided("CONVERT", "1999999");
        assertThat(together.state()).isEqualTo("CONVERTING");
    }

    @Test
    void aTrancheThatTheBankSentBackBoughtNothing() {
        var equity = equity("GRANT_AND_INVESTMENT", Map.of("investedBp", List.of(5_000)));
        subscribed(equity, "1500000");
        equity.winner.paid(1);
        assertThat(equity.shown().getString("grantPaid.amount")).isEqualTo("750000.00");
        assertThat(equity.shown().getInt("capitalHeld")).isEqualTo(75_000);
        books(equity, "0.00", "750000.00", "750000.00");
        var payment = get(equity.story.auditor, "/payments?limit=100")
                .getString("items.find { it.agreementId == '%s' && it.state == 'CONFIRMED' }.id"
                        .formatted(equity.winner.agreement().getString("id")));
        var entry = BankFiles.entry(
                "CRDT",
                "1500000.00",
                LocalDate.now(Clocks.PROGRAMME_ZONE),
                "R" + equity.story.tag,
                BankFiles.endToEndId(payment),
                "");
        BankFiles.sent(equity.story, BankFiles.statement(entry)).statusCode(201);
        assertThat(equity.shown().getString("grantPaid.amount")).isEqualTo("0.00");
        assertThat(equity.shown().getInt("capitalHeld")).isZero();
        assertThat(equity.read(equity.story.auditor, "/cap-tables").getString("[0].cause"))
                .isEqualTo("SENT_BACK");
        books(equity, "0.00", "0.00", "0.00");
        equity.winner.paid(1);
        assertThat(equity.shown().getInt("capitalHeld")).isEqualTo(75_000);
    }

    @Test
    void aCallWhoseTermsAreNotSoundIsNotTakenOver() {
        var story = new Story(inbox).investsAtOnce("EQUITY_LINKAGE", Map.of("stakeCapBp", 10_000));
        assertThatThrownBy(() -> story.publishes(500_000_000, 5000, 5000)).hasMessageContaining("equity-terms-invalid");
        assertThat(sql.one("select 1 from call_copy where call_id = ?", _ -> true, story.call))
                .isEmpty();
    }

    private EquityStory equity(String kind, Map<String, Object> terms) {
        var story = new Story(inbox).investsAtOnce(kind, terms).funded("10000000.00", 500_000_000, 5000, 5000);
        return new EquityStory(story, 3_000_000);
    }

    private static void subscribed(EquityStory equity, String yuan) {
        equity.statesHolders().valued().decided("CONVERT", yuan).settled().registered();
    }

    /// Held by the team and its staff, 6,000,000 in all, and nobody else invests.
    private static void priced(EquityStory equity, String preMoney) {
        equity.statesHolders();
        valued(equity, preMoney);
    }

    private static void valued(EquityStory equity, String preMoney) {
        var price = new LinkedHashMap<>(EquityStory.valuation());
        price.put("preMoney", yuan(preMoney));
        price.put("investors", List.of());
        equity.did(equity.story.officer, "/valuation", price);
    }

    /// Three holders of 1,000,000 each, the first two in concert or not.
    private static void states(EquityStory equity, String concert) {
        var holdings = List.of("A", "B", "C").stream()
                .map(code -> {
                    var one = new LinkedHashMap<>(holding(code, "股东" + code, "PERSON", 1_000_000));
                    if (concert != null && !code.equals("C")) one.put("concertParty", concert);
                    return one;
                })
                .toList();
        equity.did(
                equity.winner.owner,
                "/cap-tables",
                Map.of("asOf", equity.today, "documentNo", "公司章程", "holdings", holdings));
    }

    private static ValidatableResponse wants(EquityStory equity, int trancheNo) {
        return post(
                equity.story.maker,
                "/payments",
                Map.of("agreementId", equity.winner.agreement().getString("id"), "trancheNo", trancheNo));
    }

    private void books(EquityStory equity, String claim, String holding, String invested) {
        assertThat(account(equity, "CLAIM")).isEqualTo(claim);
        assertThat(account(equity, "HOLDING")).isEqualTo(holding);
        assertThat(account(equity, "INVESTED")).isEqualTo(invested);
        assertThat(get(equity.story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
    }

    private String account(EquityStory equity, String kind) {
        var fen = sql.one(
                        "select coalesce(sum(balance_minor), 0) from ledger_account where pool_id = ?::uuid and kind = ?",
                        row -> row.getLong(1),
                        equity.shown().getString("poolId"),
                        kind)
                .orElseThrow();
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
