package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Agreements that change: asked for, decided by somebody else, each that takes effect a version.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class AgreementChangeTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    private Story story;
    private Story.Winner winner;

    @BeforeEach
    void signs() {
        story = new Story(inbox).funded("5000", 500_000, 6_000, 4_000);
        winner = story.winner().joins().awarded(300_000).allSign();
    }

    @Test
    void changesTheHeadWhenAnOfficerApproves() {
        var change = asks(winner.owner, "HEAD", null).statusCode(201).extract().jsonPath();
        assertThat(change.getString("state")).isEqualTo("REQUESTED");
        assertThat(change.getString("documentNo")).isEqualTo("国发〔2018〕25号");
        says(decides(winner.owner, change, "approval"), 403, null);
        var approved = decides(story.officer, change, "approval")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(approved.getString("state")).isEqualTo("APPROVED");
        assertThat(approved.getInt("agreementNo")).isEqualTo(2);
        assertThat(approved.getString("before")).isEqualTo("张三");
        assertThat(facts()).contains("agreement-change-requested.v1", "agreement-change-settled.v1");
        assertThat(payloads()).noneMatch(payload -> payload.contains("张三") || payload.contains("李四"));
        says(decides(story.officer, approved, "refusal"), 409, "change-not-in-this-state");
    }

    @Test
    void filesTheRouteAtOnce() {
        var route = asks(winner.owner, "ROUTE", null).statusCode(201).extract().jsonPath();
        assertThat(route.getString("state")).isEqualTo("FILED");
        assertThat(route.getInt("agreementNo")).isEqualTo(2);
        says(asks(winner.owner, "EQUIPMENT", null), 403, "may-not-ask-for-change");
        says(asks(winner.owner, "BUDGET", null), 422, "heads-for-budget-only");
        var listed = get(story.recommender, "/agreements/" + id() + "/changes");
        assertThat(listed.getList("items.agreementNo", Integer.class)).containsExactly(2);
    }

    @Test
    void extendsOnceAndByAYearAtMost() {
        says(asks(winner.owner, "PERIOD", 13), 422, "extension-too-long");
        says(asks(winner.owner, "PERIOD", null), 422, "months-for-period-only");
        var change = asks(winner.owner, "PERIOD", 6).statusCode(201).extract().jsonPath();
        says(asks(winner.owner, "PERIOD", 6), 409, "change-already-requested");
        var effective = java.time.Instant.parse(winner.agreement().getString("effectiveAt"));
        var first = java.time.LocalDate.ofInstant(effective, java.time.ZoneId.of("Asia/Shanghai"));
        decides(story.officer, change, "approval")
                .statusCode(200)
                .body(
                        "endsOn",
                        org.hamcrest.Matchers.equalTo(
                                first.plusMonths(24).plusMonths(6).toString()));
        assertThat(get(winner.owner, "/projects/mine").getString("items[0].endsOn"))
                .as("the project follows")
                .isEqualTo(first.plusMonths(30).toString());
        says(asks(winner.owner, "PERIOD", 1), 409, "extended-once");
    }

    @Test
    void holdsPaymentsWhileItIsSuspended() {
        var asked = asks(story.officer, "SUSPENSION", null)
                .statusCode(201)
                .extract()
                .jsonPath();
        says(decides(story.officer, asked, "approval"), 403, "asker-cannot-decide");
        decides(another(), asked, "approval").statusCode(200);
        assertThat(winner.agreement().getString("state")).isEqualTo("SUSPENDED");
        says(prepares(), 409, "agreement-not-effective");
        says(asks(winner.owner, "HEAD", null), 409, "agreement-not-effective");
        var resumed =
                asks(winner.owner, "RESUMPTION", null).statusCode(201).extract().jsonPath();
        decides(story.officer, resumed, "approval").statusCode(200);
        assertThat(winner.agreement().getString("state")).isEqualTo("EFFECTIVE");
        prepares().statusCode(201);
        assertThat(facts()).contains("agreement-suspended.v1", "agreement-resumed.v1");
    }

    @Test
    void isNotSuspendedUnderAPayment() {
        prepares().statusCode(201);
        var asked =
                asks(winner.owner, "SUSPENSION", null).statusCode(201).extract().jsonPath();
        says(decides(story.officer, asked, "approval"), 409, "payment-under-way");
        assertThat(get(story.officer, "/agreement-changes/" + asked.getString("id"))
                        .getString("state"))
                .isEqualTo("REQUESTED");
    }

    @Test
    void givesTheBalanceBackWhenItIsTerminated() {
        winner.paid(1);
        var asked = asks(winner.owner, "TERMINATION", null)
                .statusCode(201)
                .extract()
                .jsonPath();
        decides(story.officer, asked, "approval").statusCode(200);
        assertThat(winner.agreement().getString("state")).isEqualTo("TERMINATED");
        assertThat(payload("agreement-terminated.v1")).contains("120000");
        assertThat(payload("agreement-terminated.v1")).doesNotContain("recoverable");
    }

    @Test
    void wantsEverythingBackWhenItIsRevoked() {
        winner.paid(1);
        says(asks(winner.owner, "REVOCATION", null), 403, "may-not-ask-for-change");
        var asked = asks(story.officer, "REVOCATION", null)
                .statusCode(201)
                .extract()
                .jsonPath();
        decides(another(), asked, "approval").statusCode(200);
        assertThat(winner.agreement().getString("state")).isEqualTo("REVOKED");
        var revoked = new JsonPath(payload("agreement-revoked.v1"));
        assertThat(revoked.getLong("returned.minorUnits")).isEqualTo(120_000);
        assertThat(revoked.getLong("recoverable.minorUnits")).isEqualTo(180_000);
        assertThat(revoked.getString("organisationId")).isEqualTo(winner.organisation.toString());
    }

    @Test
    void isTakenBackByWhoAsked() {
        var asked =
                asks(winner.owner, "INDICATORS", null).statusCode(201).extract().jsonPath();
        says(decides(another(), asked, "withdrawal"), 404, null);
        decides(winner.owner, asked, "withdrawal").statusCode(200);
        asks(winner.owner, "INDICATORS", null).statusCode(201);
    }

    @Test
    void isNoOutsiders() {
        var stranger = Tokens.of("stranger-" + story.tag, "applicant");
        says(asks(stranger, "HEAD", null), 404, null);
        var change = asks(winner.owner, "HEAD", null).statusCode(201).extract().jsonPath();
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(stranger)
                .get(Story.API + "/agreement-changes/" + change.getString("id"))
                .then()
                .statusCode(404);
        assertThat(get(story.officer, "/agreement-changes?state=REQUESTED&limit=100")
                        .getList("items.id"))
                .contains(change.getString("id"));
    }

    private String another() {
        return Tokens.of("second-officer-" + story.tag, "officer");
    }

    private String id() {
        return winner.agreement().getString("id");
    }

    private ValidatableResponse prepares() {
        return post(story.maker, "/payments", Map.of("agreementId", id(), "trancheNo", 1));
    }

    private ValidatableResponse asks(String token, String kind, @Nullable Integer months) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "before", "张三", "after", "李四", "reason", "工作调动"));
        if (months != null) body.put("months", months);
        return post(token, "/agreements/" + id() + "/changes", body);
    }

    private static ValidatableResponse decides(String token, JsonPath change, String how) {
        return move(
                token,
                "/agreement-changes/" + change.getString("id") + "/" + how,
                change.getLong("version"),
                how.equals("withdrawal") ? Map.of() : Map.of("reason", "同意"));
    }

    private static void says(ValidatableResponse response, int status, @Nullable String code) {
        response.statusCode(status);
        if (code != null) response.body("type", org.hamcrest.Matchers.endsWith(code));
    }

    private List<String> facts() {
        return sql.list(
                "select type from outbox where aggregateid = ?",
                row -> row.getString(1).replaceFirst(".*funding\\.", ""),
                id());
    }

    private List<String> payloads() {
        return sql.list("select payload from outbox where aggregateid = ?", row -> row.getString(1), id());
    }

    private String payload(String fact) {
        return sql.one(
                        "select payload from outbox where aggregateid = ? and type like ?",
                        row -> row.getString(1),
                        id(),
                        "%" + fact)
                .orElseThrow();
    }
}
