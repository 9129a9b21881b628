package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A budget by head: broken down, adjusted by rule, and followed by the project's reports.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class AgreementBudgetTest {
    private static final String TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE).toString();

    @Inject
    Inbox inbox;

    private Story story;
    private Story.Winner winner;
    private String project;

    @BeforeEach
    void anAgreementInEffect() {
        story = new Story(inbox).funded("1000000.00", 50_000_000, 10_000);
        winner = story.winner().joins().awarded(10_000_000).allSign();
        winner.paid(1);
        project = "/projects/" + get(winner.owner, "/projects/mine").getString("items[0].id");
    }

    @Test
    void isBrokenDownOnceSomebodyElseApproves() {
        var asked = asks(40, 30, 20, 10)
                .statusCode(201)
                .body(
                        "state", equalTo("REQUESTED"),
                        "documentNo", equalTo("国办发〔2021〕32号"),
                        "heads.before", equalTo(java.util.Arrays.asList(null, null, null, null)))
                .extract()
                .jsonPath();
        assertThat((Object) get(story.auditor, project).get("spending[0].budget"))
                .as("asked for only")
                .isNull();
        decides(asked, "approval").statusCode(200);
        assertThat(left("EQUIPMENT")).isEqualTo("40000.00");
        reports("EQUIPMENT", "40000.01", "记-1")
                .statusCode(409)
                .body("code", equalTo("spending-above-budget"), "errors[0].pointer", equalTo("/spending/0/head"));
        reports("EQUIPMENT", "40000.00", "记-1").statusCode(201);
        assertThat(left("EQUIPMENT")).isEqualTo("0.00");
        assertThat(left("LABOUR")).isEqualTo("20000.00");
    }

    @Test
    void isAdjustedByRule() {
        decides(asks(40, 30, 20, 10).extract().jsonPath(), "approval").statusCode(200);
        asks(40, 20, 30, 10).statusCode(201).body("state", equalTo("FILED"), "way", equalTo("FREE"));
        assertThat(left("LABOUR")).isEqualTo("30000.00");
        asks(15, 45, 30, 10).statusCode(201).body("state", equalTo("FILED"), "way", equalTo("FILE"));
        var more = asks(16, 44, 30, 10)
                .statusCode(201)
                .body("state", equalTo("REQUESTED"), "way", equalTo("APPROVE"))
                .extract()
                .jsonPath();
        refuses(asks(15, 44, 31, 10), 409, "change-already-requested");
        assertThat(left("EQUIPMENT")).as("not before it is approved").isEqualTo("15000.00");
        decides(more, "refusal").statusCode(200);
        assertThat(left("EQUIPMENT")).isEqualTo("15000.00");
        var history = get(winner.owner, path());
        assertThat(history.getList("items.agreementNo")).containsExactly(2, 3, 4, null);
        assertThat(history.getString("items[1].heads.find { it.head == 'LABOUR' }.before.amount"))
                .isEqualTo("20000.00");
        assertThat(history.getString("items[1].heads.find { it.head == 'LABOUR' }.after.amount"))
                .isEqualTo("30000.00");
    }

    @Test
    void addsUpAndCoversWhatIsSpent() {
        refuses(asks(40, 30, 20, 11), 422, "budget-total-differs");
        refuses(asks(40, 30, 20, 9), 422, "budget-total-differs");
        refuses(twice(), 422, "head-twice");
        var asked = asks(40, 30, 20, 10).extract().jsonPath();
        reports("EQUIPMENT", "50000.00", "记-3").statusCode(201);
        refuses(decides(asked, "approval"), 409, "budget-below-spending");
        decides(asked, "refusal").statusCode(200);
        decides(asks(50, 20, 20, 10).extract().jsonPath(), "approval").statusCode(200);
        refuses(asks(50, 20, 20, 10), 422, "budget-unchanged");
        refuses(asks(49, 21, 20, 10), 409, "budget-below-spending");
        post(
                        winner.owner,
                        path(),
                        Map.of("kind", "HEAD", "before", "甲", "after", "乙", "reason", "调动", "heads", List.of()))
                .statusCode(422)
                .body("code", equalTo("heads-for-budget-only"), "errors[0].pointer", equalTo("/heads"));
        assertThat(left("OPERATION")).isEqualTo("20000.00");
    }

    @Test
    void isNotNeededToReport() {
        reports("LABOUR", "90000.00", "记-5")
                .statusCode(201)
                .body("spending[0].budget", nullValue(), "spending[0].left", nullValue());
    }

    private ValidatableResponse asks(int... thousands) {
        var heads = List.of("EQUIPMENT", "OPERATION", "LABOUR", "INDIRECT");
        return asks(java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> head(heads.get(i), thousands[i]))
                .toList());
    }

    private ValidatableResponse twice() {
        return asks(List.of(head("LABOUR", 50), head("LABOUR", 50)));
    }

    private static Map<String, Object> head(String head, int thousands) {
        return Map.of("head", head, "amount", yuan(thousands + "000.00"));
    }

    private ValidatableResponse asks(List<Map<String, Object>> heads) {
        return post(
                winner.owner,
                path(),
                Map.of("kind", "BUDGET", "before", "原预算", "after", "新预算", "reason", "采购减少", "heads", heads));
    }

    private String path() {
        return "/agreements/" + winner.agreement().getString("id") + "/changes";
    }

    private ValidatableResponse decides(JsonPath change, String how) {
        return move(
                story.officer,
                "/agreement-changes/" + change.getString("id") + "/" + how,
                change.getLong("version"),
                Map.of("reason", "意见"));
    }

    private static void refuses(ValidatableResponse response, int status, String code) {
        response.statusCode(status).body("code", equalTo(code));
    }

    private ValidatableResponse reports(String head, String amount, String voucherNo) {
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
                                "head", head,
                                "amount", yuan(amount),
                                "on", TODAY,
                                "voucherNo", voucherNo,
                                "purpose", "采集设备"))));
    }

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private String left(String head) {
        return get(story.auditor, project).getString("spending.find { it.head == '" + head + "' }.left.amount");
    }
}
