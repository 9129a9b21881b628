package org.fuhua.applicant.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Handing in, taking back and handing in again: who may, what is kept, and what a stranger can check.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SubmissionTest {
    @Inject
    DataSource dataSource;

    @Test
    void keepsEveryReceiptInAChainThatAnyoneCanComputeAgain() throws Exception {
        var submitted = ok(Api.submit(filled(null)).statusCode(200));
        var path = "/applications/" + submitted.getString("id");
        var reopened = ok(Api.reopen(submitted).statusCode(200));
        var changed = Api.saved(reopened, "budget", "{\"requestedAmount\":\"280000\"}");
        var again = ok(Api.submit(changed).statusCode(200));
        assertThat(again.getString("receipt.digest")).isNotEqualTo(submitted.getString("receipt.digest"));

        var all = get(applicant(), path + "/submissions");
        assertThat(all.getList("no")).containsExactly(1, 2);
        assertThat(all.getList("number")).containsOnly(submitted.getString("number"));
        assertThat(all.getList("requested.amount")).containsExactly("300000.00", "280000.00");
        assertThat(all.getList("mine")).containsOnly(true);
        assertThat(all.getString("[0].statement.zh[4]")).contains("授权");
        var before = "";
        for (int i = 0; i < 2; i++) {
            var seal = seal(all, i, before);
            assertThat(all.getString("[" + i + "].seal")).isEqualTo(seal);
            before = seal;
        }
        assertThat(get(officer(), path + "/submissions").getList("mine")).containsOnly(false);
        assertThatThrownBy(() -> execute(
                        "delete from submission where application_id = '%s'".formatted(submitted.getString("id"))))
                .as("a submission stays")
                .isInstanceOf(SQLException.class);
    }

    @Test
    void isTheApplicantsAloneWhileItIsTakenBack() {
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var submitted = ok(Api.submit(filled(department)).statusCode(200));
        var path = "/applications/" + submitted.getString("id");
        var endorsed = ok(move(recommender(), path + "/endorsement", submitted, "{\"opinion\":\"同意推荐\"}")
                .statusCode(200));
        var reopened = ok(Api.reopen(endorsed)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("publicState.en", equalTo("Taken back to be changed"))
                .body("receipt.number", equalTo(submitted.getString("number"))));
        for (var outsider : new String[] {"officer1/officer", "recommender1/recommender"}) {
            var name = outsider.split("/");
            as(name[0], name[1]).get(BASE + path).then().statusCode(404);
            as(name[0], name[1]).get(BASE + path + "/submissions").then().statusCode(404);
            as(name[0], name[1])
                    .get(BASE + "/applications?limit=100&number=" + submitted.getString("number"))
                    .then()
                    .body("items.id", not(hasItem(submitted.getString("id"))));
        }
        move(recommender(), path + "/endorsement", reopened, "{\"opinion\":\"同意推荐\"}")
                .statusCode(404);
        Api.reopen(reopened).statusCode(409).body("code", equalTo("application-not-in-this-state"));
        Api.submit(reopened).statusCode(200).body("state", equalTo("SUBMITTED")).body("reason", equalTo(null));
    }

    @Test
    void declaresTheStatementInForceAndNoOther() {
        var draft = filled(null);
        var path = "/applications/" + draft.getString("id") + "/submission";
        move(applicant(), path, draft, "{\"statement\":\"2025-9\"}")
                .statusCode(409)
                .body("code", equalTo("statement-outdated"))
                .body("errors[0].pointer", equalTo("/statement"));
        move(applicant(), path, draft, "{}").statusCode(422).body("errors[0].pointer", equalTo("/statement"));
        move(applicant(), path, draft, "").statusCode(422);
        var inForce = get(applicant(), "/submission-statement").getString("version");
        move(applicant(), path, draft, "{\"statement\":\"%s\"}".formatted(inForce))
                .statusCode(200);
    }

    @Test
    void isHandedInByOwnersAndByEditorsWhomTheyAllow() {
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        var at = "/organisations/" + organisation.getString("id");
        var name = "editor-" + organisation.getString("id");
        var editor = as(name, "applicant");
        create(applicant(), at + "/members", """
                {"subject":"%s","displayName":"张编辑","role":"EDITOR"}""".formatted(Tokens.subject(name)));
        var draft = Api.filled(Api.draft(Api.published(d -> {}), organisation, null));
        var path = "/applications/" + draft.getString("id");
        move(editor, path + "/submission", draft, Api.DECLARED)
                .statusCode(403)
                .body("code", equalTo("not-a-submitter"));
        var right = "{\"editorsSubmit\":true}";
        Api.upon(editor, get(applicant(), at))
                .body(right)
                .put(BASE + at + "/submission-right")
                .then()
                .statusCode(403);
        Api.upon(applicant(), get(applicant(), at))
                .body(right)
                .put(BASE + at + "/submission-right")
                .then()
                .statusCode(200)
                .body("editorsSubmit", equalTo(true));
        var submitted =
                ok(move(editor, path + "/submission", draft, Api.DECLARED).statusCode(200));
        Api.upon(applicant(), get(applicant(), at))
                .body("{\"editorsSubmit\":false}")
                .put(BASE + at + "/submission-right")
                .then()
                .statusCode(200);
        move(editor, path + "/reopening", submitted, "").statusCode(403);
        move(editor, path + "/withdrawal", submitted, "{\"reason\":\"不报了\"}").statusCode(403);
        move(as("stranger", "applicant"), path + "/reopening", submitted, "").statusCode(404);
        Api.reopen(submitted).statusCode(200);
    }

    @Test
    void tellsStrangersOnlyWhetherAReceiptIsGenuine() {
        var first = ok(Api.submit(filled(null)).statusCode(200));
        var number = first.getString("number");
        var digest = first.getString("receipt.digest");
        assertThat(genuine(number, digest)).isTrue();
        assertThat(genuine(number.toLowerCase(java.util.Locale.ROOT), digest.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        var reopened = ok(Api.reopen(first).statusCode(200));
        assertThat(genuine(number, digest))
                .as("a receipt that was given stays genuine")
                .isTrue();
        assertThat(genuine(number, "0".repeat(64))).isFalse();
        assertThat(genuine(number.substring(0, number.length() - 1) + "9", digest))
                .isFalse();
        given().get(BASE + "/public/receipts?number=" + number + "&digest=abc")
                .then()
                .statusCode(422);
        assertThat(reopened.getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void endsAfterAsManySubmissionsAsAreAllowed() {
        var known = ok(Api.submit(filled(null)).statusCode(200));
        for (int i = 1; i < 4; i++)
            known = ok(Api.submit(ok(Api.reopen(known).statusCode(200))).statusCode(200));
        Api.reopen(known).statusCode(409).body("code", equalTo("submitted-too-often"));
    }

    @Test
    void isTakenBackOnceHoweverManyTryAtOnce() throws Exception {
        var submitted = ok(Api.submit(filled(null)).statusCode(200));
        var tries = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        _ -> () -> Api.reopen(submitted).extract().statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(tries).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        }
    }

    private static boolean genuine(String number, String digest) {
        return given().get(BASE + "/public/receipts?number=" + number + "&digest=" + digest)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getBoolean("genuine");
    }

    private static JsonPath filled(JsonPath department) {
        return Api.filled(Api.draft(Api.published(d -> {}), Api.organisation(applicant(), "ENTERPRISE"), department));
    }

    private static String seal(JsonPath all, int i, String before) throws Exception {
        var at = "[" + i + "].";
        var moment = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.parse(all.getString(at + "submittedAt")));
        var text = String.join(
                "\n",
                all.getString(at + "number"),
                String.valueOf(i + 1),
                moment,
                all.getString(at + "digest"),
                all.getString(at + "statement.version"),
                before);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
