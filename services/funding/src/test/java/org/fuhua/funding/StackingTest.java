package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.API;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// What an organisation may not have twice: categories of one call, one work, one invoice; and money before its match.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class StackingTest {
    private static final String TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE).toString();

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Test
    void refusesTheDepartmentsSignatureOnASecondCategory() {
        var first = winner("2025-TS-DIRECT").joins().awarded(300_000).allSign();
        var story = new Story(inbox).coded("2025-TS-INVEST").funded("5000", 500_000, 10_000);
        var id = awardedTo(story, first.organisation, "另一项目");
        assertThat(get(story.officer, "/agreements/" + id + "/stacking").getList("code"))
                .containsExactly("ONE_CATEGORY");
        signs(story, id)
                .statusCode(409)
                .body(
                        "code", equalTo("stacking-not-allowed"),
                        "facts.documentNo", equalTo("鲁科字〔2025〕32号"),
                        "facts.with", equalTo(first.agreement().getString("number")));
        first.changes("TERMINATION").statusCode(200);
        signs(story, id).statusCode(200);
    }

    @Test
    void flagsTheSameTitleAndSigns() {
        var first = winner("2026-A").joins().awarded(300_000).allSign();
        var story = new Story(inbox).funded("5000", 500_000, 10_000);
        var id = awardedTo(story, first.organisation, first.agreement().getString("title") + "。");
        var found = get(story.officer, "/agreements/" + id + "/stacking");
        assertThat(found.getList("code")).containsExactly("SAME_TITLE");
        assertThat(found.getBoolean("[0].refused")).isFalse();
        signs(story, id).statusCode(200);
    }

    @Test
    void paysAnInvoiceOnce() {
        var story = new Story(inbox).funded("5000", 500_000, 10_000);
        var winner = story.winner().joins().awarded(300_000).allSign();
        var project = "/projects/" + get(winner.owner, "/projects/mine").getString("items[0].id");
        reports(winner, project, "记-1", "24372000000012345678").statusCode(201);
        reports(winner, project, "记-2", "24372000000012345678")
                .statusCode(409)
                .body("code", equalTo("invoice-paid-already"), "errors[0].pointer", equalTo("/spending/0/invoiceNo"));
        reports(winner, project, "记-3", "24372000000012345679").statusCode(201);
    }

    @Test
    void paysOnlyWhileCoFundersKeepTheirRatio() {
        var story = new Story(inbox);
        story.recommends().publishes(500_000, 10_000);
        var pool = story.makesPool();
        given().auth()
                .oauth2(story.checker)
                .contentType("application/json")
                .body(Map.of("cofunders", List.of(share("PROVINCE", 5_000), share("CITY", 5_000))))
                .put(API + "/pools/" + pool + "/cofunders")
                .then()
                .statusCode(200);
        appropriates(story, pool, "PROVINCE", "5000.00");
        appropriates(story, pool, "CITY", "4999.99");
        var winner = story.winner().joins().awarded(300_000).allSign();
        var payment = Map.of("agreementId", winner.agreement().getString("id"), "trancheNo", 1);
        post(story.maker, "/payments", payment)
                .statusCode(409)
                .body("code", equalTo("cofunders-behind"), "facts.cofunder", equalTo("CITY"));
        appropriates(story, pool, "CITY", "0.01");
        post(story.maker, "/payments", payment).statusCode(201);
    }

    private Story.Winner winner(String code) {
        return new Story(inbox).coded(code).funded("5000", 500_000, 10_000).winner();
    }

    /// @return the agreement of an award to an organisation that has others
    private String awardedTo(Story story, UUID organisation, String title) {
        var winner = story.winner();
        var award = winner.award(200_000);
        award.put("organisationId", organisation);
        award.put("title", title);
        story.feed("review-decisions", "org.fuhua.review.award-confirmed.v1", winner.application, award);
        return sql.one("select id from agreement where application_id = ?", row -> row.getString(1), winner.application)
                .orElseThrow();
    }

    private static ValidatableResponse signs(Story story, String id) {
        var digest =
                get(story.officer, "/agreements/" + id + "/document/digest").getString("sha256");
        return move(
                story.officer,
                "/agreements/" + id + "/signatures",
                get(story.officer, "/agreements/" + id).getLong("version"),
                Map.of("party", "DEPARTMENT", "documentSha256", digest));
    }

    private static ValidatableResponse reports(
            Story.Winner winner, String project, String voucherNo, String invoiceNo) {
        return post(
                winner.owner,
                project + "/reports",
                Map.of(
                        "kind",
                        "ANNUAL",
                        "periodFrom",
                        TODAY,
                        "periodTo",
                        TODAY,
                        "summary",
                        "进展",
                        "achievements",
                        "成果",
                        "spending",
                        List.of(Map.of(
                                "head",
                                "OPERATION",
                                "amount",
                                Map.of("amount", "100.00", "currency", "CNY"),
                                "on",
                                TODAY,
                                "voucherNo",
                                voucherNo,
                                "purpose",
                                "测试费",
                                "invoiceNo",
                                invoiceNo))));
    }

    private static Map<String, Object> share(String code, int bp) {
        return Map.of("code", code, "nameZh", code, "nameEn", code, "shareBp", bp);
    }

    private static void appropriates(Story story, String pool, String cofunder, String yuan) {
        post(
                        story.maker,
                        "/pools/" + pool + "/appropriations",
                        Map.of(
                                "amount",
                                Map.of("amount", yuan, "currency", "CNY"),
                                "documentNo",
                                "文" + UUID.randomUUID(),
                                "cofunder",
                                cofunder))
                .statusCode(201);
    }
}
