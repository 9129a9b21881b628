package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.fuhua.funding.Story.API;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each mistake gets its problem, names the member at fault, and changes nothing.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingTroubleTest {
    @Inject
    Inbox inbox;

    Story story;

    @BeforeEach
    void begin() {
        story = new Story(inbox);
    }

    private static void says(ValidatableResponse response, int status, String code, String pointer) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code), "title", notNullValue(), "traceId", notNullValue());
        if (pointer != null) response.body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {                                                                                | 400 | malformed-request | -
            {"code":"P","nameZh":"专","nameEn":"P","fiscalYear":2026,"more":1}               | 400 | malformed-request | /more
            {"code":"P","nameZh":"专","nameEn":"P","fiscalYear":"soon"}                      | 400 | malformed-request | /fiscalYear
            {"nameZh":"专","nameEn":"P","fiscalYear":2026}                                   | 422 | invalid-content   | /code
            {"code":"has space","nameZh":"专","nameEn":"P","fiscalYear":2026}                | 422 | invalid-content   | /code
            {"code":"P","nameZh":" ","nameEn":"P","fiscalYear":2026}                         | 422 | invalid-content   | /nameZh
            {"code":"P","nameZh":"专","nameEn":"P","fiscalYear":1999}                        | 422 | invalid-content   | /fiscalYear
            {"code":"P","nameZh":"专","nameEn":"P","fiscalYear":2101}                        | 422 | invalid-content   | /fiscalYear
            """)
    void refusesPoolsThatAreNone(String body, int status, String code, String pointer) {
        says(post(story.maker, "/pools", body), status, code, pointer);
    }

    @Test
    void refusesOverlongText() {
        var body = Map.of("code", "P", "nameZh", "专".repeat(201), "nameEn", "P", "fiscalYear", 2026);
        says(post(story.maker, "/pools", body), 422, "invalid-content", "/nameZh");
    }

    @ParameterizedTest
    @CsvSource({"0.00,CNY,/amount", "-1.00,CNY,/amount/amount", "1.001,CNY,/amount/amount", "1.00,USD,/amount/currency"
    })
    void refusesAmountsThatAreNoMoney(String amount, String currency, String pointer) {
        var pool = story.makesPool();
        var body = Map.of("amount", Map.of("amount", amount, "currency", currency), "documentNo", "文1");
        says(post(story.maker, "/pools/" + pool + "/appropriations", body), 422, "invalid-content", pointer);
    }

    @Test
    void knowsWhoCalls() {
        says(given().get(API + "/pools").then(), 401, "not-signed-in", null);
        says(as(Tokens.forged("maker", "finance-maker")), 401, "not-signed-in", null);
        says(as(Tokens.expired("maker", "finance-maker")), 401, "not-signed-in", null);
        says(as(Tokens.of("applicant", "applicant")), 403, "not-allowed", null);
    }

    private static ValidatableResponse as(String token) {
        return given().auth().oauth2(token).get(API + "/pools").then();
    }

    @Test
    void takesOneCodeOncePerPoolAndOneDocumentOncePerPool() {
        var pool = story.makesPool();
        var again = Map.of("code", story.poolCode, "nameZh", "专账", "nameEn", "Pool", "fiscalYear", 2026);
        says(post(story.maker, "/pools", again), 409, "pool-code-taken", "/code");
        var booked = Map.of("amount", Map.of("amount", "1.00", "currency", "CNY"), "documentNo", "文1");
        post(story.maker, "/pools/" + pool + "/appropriations", booked).statusCode(201);
        says(
                post(story.maker, "/pools/" + pool + "/appropriations", booked),
                409,
                "appropriation-already-booked",
                "/documentNo");
    }

    @Test
    void takesAKeyForOneContentOnly() {
        var body = new HashMap<String, Object>(
                Map.of("code", story.poolCode, "nameZh", "专账", "nameEn", "Pool", "fiscalYear", 2026));
        says(keyed(null, body), 400, "idempotency-key-required", null);
        var first = keyed("k-" + story.tag, body).statusCode(201).extract();
        keyed("k-" + story.tag, body)
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .header("ETag", first.header("ETag"))
                .body("id", equalTo(first.path("id")));
        body.put("fiscalYear", 2027);
        says(keyed("k-" + story.tag, body), 422, "idempotency-key-reused", null);
    }

    private ValidatableResponse keyed(String key, Object body) {
        var request = given().auth()
                .oauth2(story.maker)
                .contentType("application/json")
                .body(body);
        if (key != null) request.header("Idempotency-Key", key);
        return request.post(API + "/pools").then();
    }

    @Test
    void wantsToKnowWhichVersionIsSigned() {
        story.funded("1000", 100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        var path = "/agreements/" + winner.agreement().getString("id") + "/signatures";
        var body = Map.of("party", "DEPARTMENT", "documentSha256", "0".repeat(64));
        says(matched(path, null, body), 428, "precondition-required", null);
        says(matched(path, "three", body), 400, "malformed-request", null);
        says(move(story.officer, path, 7, body), 412, "precondition-failed", null);
    }

    private ValidatableResponse matched(String path, String ifMatch, Object body) {
        var request = given().auth()
                .oauth2(story.officer)
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.post(API + path).then();
    }

    @Test
    void letsNobodySignForOthers() {
        story.funded("1000", 100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        var stranger = Tokens.of("stranger-" + story.tag, "applicant");
        story.membership(winner.organisation, "viewer-" + story.tag, "VIEWER", true);
        var viewer = Tokens.of("viewer-" + story.tag, "applicant");
        says(winner.sign(stranger, "UNDERTAKER", Story.account()), 404, "not-found", null);
        says(winner.sign(viewer, "UNDERTAKER", Story.account()), 403, "may-not-sign-for-party", null);
        says(winner.sign(winner.owner, "DEPARTMENT", null), 403, "may-not-sign-for-party", null);
        says(winner.sign(story.officer, "RECOMMENDER", null), 403, "may-not-sign-for-party", null);
        given().auth()
                .oauth2(stranger)
                .get(API + "/agreements/" + winner.agreement().getString("id"))
                .then()
                .statusCode(404);
        story.membership(winner.organisation, winner.username, "OWNER", false);
        given().auth().oauth2(winner.owner).get(API + "/agreements/mine").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567,422",
        "12345678,200",
        "123456789012345678901234567890,200",
        "1234567890123456789012345678901,422",
        "12345678x,422"
    })
    void takesAccountNumbersOfEightToThirtyDigits(String number, int status) {
        story.funded("1000", 100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        var account = Map.of("bankName", "示例银行", "accountName", "示例公司", "accountNo", number);
        var response = winner.sign(winner.owner, "UNDERTAKER", account);
        if (status == 200) response.statusCode(200);
        else says(response, status, "invalid-content", "/bankAccount/accountNo");
    }

    @Test
    void wantsTheAccountWithTheUndertakersSignature() {
        story.funded("1000", 100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        says(winner.sign(winner.owner, "UNDERTAKER", null), 422, "bank-account-required", "/bankAccount");
        says(winner.sign(story.officer, "DEPARTMENT", Story.account()), 422, "bank-account-not-wanted", "/bankAccount");
        says(winner.sign(story.officer, "NOBODY", null), 400, "malformed-request", "/party");
    }

    @Test
    void paysOnlyWhatIsAgreedAndDecidedByTwo() {
        story.funded("1000", 100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        var id = winner.agreement().getString("id");
        says(prepare(id, 1), 409, "agreement-not-effective", null);
        winner.allSign();
        says(prepare(UUID.randomUUID().toString(), 1), 422, "no-such-agreement", "/agreementId");
        says(prepare(id, 2), 422, "no-such-tranche", "/trancheNo");
        says(prepare(id, 0), 422, "invalid-content", "/trancheNo");
        var both = Tokens.of("both-" + story.tag, "finance-maker", "finance-checker");
        var payment = post(both, "/payments", Map.of("agreementId", id, "trancheNo", 1))
                .statusCode(201)
                .extract()
                .path("id");
        says(prepare(id, 1), 409, "tranche-has-live-payment", "/trancheNo");
        var path = "/payments/" + payment;
        says(move(both, path + "/approval", 0, Map.of()), 403, "maker-cannot-check", null);
        says(move(both, path + "/rejection", 0, Map.of("reason", "无")), 403, "maker-cannot-check", null);
        says(confirm(path, 0, "GK-" + story.tag), 409, "payment-not-in-this-state", null);
        says(terminate(winner), 409, "payment-under-way", null);
        move(story.checker, path + "/approval", 0, Map.of()).statusCode(200);
        says(move(story.checker, path + "/approval", 1, Map.of()), 409, "payment-not-in-this-state", null);
        says(confirm(path, 1, "no voucher"), 422, "invalid-content", "/treasuryVoucherNo");
        confirm(path, 1, "GK-" + story.tag).statusCode(200);
        says(confirm(path, 1, "GK-" + story.tag), 412, "precondition-failed", null);
    }

    @Test
    void takesAVoucherOnce() {
        story.funded("1000", 100_000, 5000, 5000);
        var winner = story.winner().joins().awarded(100_000).allSign();
        winner.paid(1);
        var voucher = Story.get(
                        story.auditor,
                        "/payments?agreementId=" + winner.agreement().getString("id"))
                .getString("items[0].treasuryVoucherNo");
        var path = "/payments/" + winner.prepares(2).getString("id");
        move(story.checker, path + "/approval", 0, Map.of()).statusCode(200);
        says(confirm(path, 1, voucher), 409, "voucher-already-used", "/treasuryVoucherNo");
    }

    @Test
    void commitsNoMoreThanIsReserved() {
        story.funded("1000", 100_000, 10_000);
        var first = story.winner().joins().awarded(60_000).allSign();
        var second = story.winner().joins().awarded(60_000);
        second.signs("UNDERTAKER").statusCode(200);
        second.signs("RECOMMENDER").statusCode(200);
        says(second.signs("DEPARTMENT"), 409, "commitment-exceeds-reservation", null);
        var reservation = story.reservation();
        var release = "/reservations/" + reservation.getString("items[0].id") + "/release";
        says(
                move(story.checker, release, reservation.getLong("items[0].version"), Map.of("reason", "结余")),
                409,
                "budget-still-needed",
                null);
        says(
                move(
                        story.officer,
                        "/agreements/" + first.agreement().getString("id") + "/closure",
                        first.agreement().getLong("version"),
                        Map.of("reason", "验收")),
                409,
                "tranches-unpaid",
                null);
    }

    @Test
    void findsNothingWhereNothingIs() {
        for (var path : new String[] {
            "/pools/" + UUID.randomUUID(),
            "/payments/" + UUID.randomUUID(),
            "/payments/no-uuid",
            "/agreements/" + UUID.randomUUID(),
            "/reservations/" + UUID.randomUUID(),
            "/ledger/accounts/" + UUID.randomUUID() + "/entries",
            "/nowhere"
        }) says(as(story.auditor, path), 404, "not-found", null);
        says(as(story.auditor, "/payments?state=LOST"), 400, "malformed-request", "?state");
        says(as(story.auditor, "/agreements?callId=no-uuid"), 400, "malformed-request", "?callId");
        says(as(story.auditor, "/pools?limit=0"), 422, "invalid-content", "?limit");
        says(as(story.auditor, "/pools?cursor=%25%25"), 400, "invalid-cursor", "?cursor");
        says(as(story.auditor, "/balances"), 422, "balance-of-what", "?applicationId");
    }

    private static ValidatableResponse as(String token, String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get(API + path)
                .then();
    }

    private ValidatableResponse prepare(String agreementId, int trancheNo) {
        return post(story.maker, "/payments", Map.of("agreementId", agreementId, "trancheNo", trancheNo));
    }

    private ValidatableResponse confirm(String path, long version, String voucher) {
        return move(story.maker, path + "/confirmation", version, Map.of("treasuryVoucherNo", voucher));
    }

    private ValidatableResponse terminate(Story.Winner winner) {
        return winner.changes("TERMINATION");
    }
}
