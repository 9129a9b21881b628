package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fuhua.funding.loan.filing.FilingFixture;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// 投贷联动: agreed before the equity, drawn after it, by loans that the bank filed.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FacilityJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE);

    @Inject
    Inbox inbox;

    @Inject
    javax.sql.DataSource dataSource;

    @Test
    void opensWithTheEquityAndEndsWithTheLastLoan() throws Exception {
        var story = new Story(inbox)
                .investsAtOnce("EQUITY_LINKAGE", Map.of())
                .funded("10000000.00", 500_000_000, 5000, 5000);
        var equity = new EquityStory(story, 3_000_000);
        var code = VoucherStory.code();
        story.organisationRegistered(equity.winner.organisation, code, "示例公司" + story.tag);
        var bank = "B" + story.tag.toUpperCase(java.util.Locale.ROOT);
        String id = proposes(equity, bank).statusCode(201).extract().path("id");
        does(equity, story.officer, id, "/agreement", Map.of("letterNo", "批复1号"))
                .statusCode(403)
                .body("code", equalTo("proposer-cannot-confirm"));
        does(equity, equity.second, id, "/agreement", Map.of("letterNo", "批复1号"))
                .statusCode(200);

        var loans = filed(story, bank, code, "1000000.00", 2);
        draws(equity, id, loans.get(0)).statusCode(409).body("code", equalTo("equity-event-missing"));
        equity.statesHolders().valued().decided("CONVERT", "3000000").settled().registered();
        draws(equity, id, loans.get(0)).statusCode(409).body("code", equalTo("equity-event-missing"));
        equity.winner.paid(1);
        assertThat(facility(equity, id).getString("left.amount"))
                .as("as much as is held")
                .isEqualTo("1500000.00");
        draws(equity, id, loans.get(0)).statusCode(200).body("state", equalTo("DRAWN"));
        draws(equity, id, loans.get(0)).statusCode(422).body("code", equalTo("facility-exhausted"));
        draws(equity, id, "LKD-0000-000000").statusCode(422).body("code", equalTo("loan-not-for-facility"));
        equity.report();
        equity.did(story.officer, "/milestones", Map.of("documentNo", "意见1号", "summary", "达到"));
        equity.winner.paid(2);
        draws(equity, id, loans.get(0)).statusCode(409).body("code", equalTo("loan-drawn-already"));
        draws(equity, id, loans.get(1)).statusCode(200);
        assertThat(facility(equity, id).getString("left.amount"))
                .as("the limit comes first")
                .isEqualTo("500000.00");
        assertThat(get(equity.winner.owner, "/loan-facilities/" + id + "/draws").getList("items.number"))
                .containsExactlyInAnyOrderElementsOf(loans);
        does(equity, story.officer, id, "/end", Map.of("reason", "提款期满")).statusCode(200);
        draws(equity, id, loans.get(0)).statusCode(409).body("code", equalTo("facility-not-in-this-state"));
        nobodyElseKnows(equity, id);
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.funding.loan-facility-agreed.v1",
                        "org.fuhua.funding.loan-facility-drawn.v1",
                        "org.fuhua.funding.loan-facility-ended.v1");
    }

    @Test
    void theBankMaySayNo() {
        var story = new Story(inbox).invests(Map.of()).funded("10000000.00", 500_000_000, 5000, 5000);
        var equity = new EquityStory(story, 3_000_000);
        String id = proposes(equity, "BANK").statusCode(201).extract().path("id");
        does(equity, equity.second, id, "/refusal", Map.of("reason", "授信条件未达成一致"))
                .statusCode(200);
        assertThat(facility(equity, id).getString("state")).isEqualTo("REFUSED");
    }

    private static ValidatableResponse proposes(EquityStory equity, String bank) {
        return post(
                equity.story.officer,
                "/loan-facilities",
                Map.of(
                        "instrumentId",
                        equity.shown().getString("id"),
                        "bankCode",
                        bank,
                        "bankName",
                        "示例银行",
                        "event",
                        "HOLDING_REGISTERED",
                        "limit",
                        yuan("2500000.00"),
                        "documentNo",
                        "投贷联动协议1号"));
    }

    private static ValidatableResponse draws(EquityStory equity, String id, String loanNumber) {
        return does(equity, equity.story.officer, id, "/draws", Map.of("loanNumber", loanNumber));
    }

    private static ValidatableResponse does(
            EquityStory equity, String token, String id, String what, Map<String, Object> body) {
        return move(token, "/loan-facilities/" + id + what, facility(equity, id).getLong("version"), body);
    }

    private static io.restassured.path.json.JsonPath facility(EquityStory equity, String id) {
        return get(
                        equity.story.auditor,
                        "/loan-facilities?instrumentId=" + equity.shown().getString("id"))
                .setRootPath("find { it.id == '" + id + "' }");
    }

    private static List<String> filed(Story story, String bank, String code, String yuan, int loans) {
        var lines = new StringBuilder(FilingFixture.HEADER + "\n");
        for (int no = 1; no <= loans; no++)
            lines.append("TD-%d,%s,示例企业,370100,%s,%s,3.60,%s,%s,技术研发,按月付息、到期还本,实际天数/360,否\n"
                    .formatted(no, code, yuan, yuan, TODAY, TODAY.plusYears(1)));
        var whole = Money.ofFen(Money.ofYuan(yuan).minorUnits() * loans);
        String filing = post(
                        story.officer,
                        "/loan-filings",
                        LoanStory.filing(bank, YearMonth.from(TODAY), loans, whole, whole, lines.toString()))
                .statusCode(201)
                .extract()
                .path("id");
        return get(story.officer, "/loans?limit=100&filingId=" + filing).getList("items.number", String.class);
    }

    private static void nobodyElseKnows(EquityStory equity, String id) {
        var stranger = Tokens.of("stranger-" + equity.story.tag, "applicant");
        given().auth()
                .oauth2(stranger)
                .get(Story.API + "/loan-facilities/" + id + "/draws")
                .then()
                .statusCode(404);
        assertThat(get(
                                stranger,
                                "/loan-facilities?instrumentId="
                                        + equity.shown().getString("id"))
                        .getList("$"))
                .isEmpty();
    }
}
