package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An application goes on to another call (转报), with the applicant's consent.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReclassificationTest {
    private JsonPath unit;
    private JsonPath enterprise;

    @BeforeEach
    void somebody() {
        unit = Api.organisation(recommender(), "DEPARTMENT");
        enterprise = Api.organisation(applicant(), "ENTERPRISE");
    }

    @Test
    void goesOnUnderItsNumberIsCompletedAndChecked() {
        var from = Api.published(d -> {});
        var to = Api.published(ReclassificationTest::asksForMonths);
        var submitted = submitted(from, null);
        var outlook = ok(preview(officer(), submitted, to).statusCode(200));
        assertThat(outlook.getList("kept")).contains("/basic/title", "/team/members", "/budget/requestedAmount");
        assertThat(outlook.getList("left.pointer")).isEmpty();
        assertThat(outlook.getList("missing.pointer")).containsExactly("/basic/months");

        propose(officer(), submitted, to).statusCode(200).body("open", equalTo(true));
        propose(officer(), submitted, to).statusCode(409).body("code", equalTo("reclassification-open"));
        ok(applicant().get(BASE + at(submitted)).then().statusCode(200).body("reason", equalTo("属于另一类项目")));
        var moved = ok(answer(applicant(), submitted, "consent")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("callId", equalTo(to.getString("id")))
                .body("number", equalTo(submitted.getString("number")))
                .body("defects.pointer", hasItem("/basic/months"))
                .body("sections.team.answers.members[0].email", equalTo("Wang@Example.cn")));
        applicant()
                .get(BASE + at(submitted))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONSENTED"))
                .body("open", equalTo(false));
        Api.submit(moved).statusCode(422);
        var completed = Api.saved(moved, "basic", Api.BASIC.replace("}", ",\"months\":24}"));
        var again = ok(Api.submit(completed)
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("number", equalTo(submitted.getString("number"))));
        assertThat(get(applicant(), path(again) + "/submissions").getList("no")).containsExactly(1, 2);
        officer()
                .get(BASE + "/applications?limit=100&callId=" + to.getString("id"))
                .then()
                .body("items.id", hasItem(submitted.getString("id")));
        officer()
                .get(BASE + "/applications?limit=100&callId=" + from.getString("id"))
                .then()
                .body("items.id", not(hasItem(submitted.getString("id"))));
        move(officer(), path(again) + "/formal-check", again, """
                {"outcome":"RETURN","defects":[{"pointer":"","text":"请补正"}]}""")
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
    }

    @Test
    void staysWhereTheApplicantWantsItOrTheOfficerThinksAgain() {
        var to = Api.published(d -> {});
        var submitted = submitted(Api.published(d -> {}), null);
        propose(officer(), submitted, to).statusCode(200);
        answer(applicant(), submitted, "refusal").statusCode(200).body("state", equalTo("SUBMITTED"));
        answer(applicant(), submitted, "consent").statusCode(409).body("code", equalTo("reclassification-not-open"));
        propose(officer(), submitted, to).statusCode(200);
        officer().delete(BASE + at(submitted)).then().statusCode(204);
        officer().delete(BASE + at(submitted)).then().statusCode(409);
        answer(applicant(), submitted, "consent").statusCode(409);
        propose(officer(), submitted, to).statusCode(200);
        move(officer(), path(submitted) + "/formal-check", submitted, "{\"outcome\":\"PASS\"}")
                .statusCode(200);
        officer().get(BASE + at(submitted)).then().body("open", equalTo(false));
        answer(applicant(), get(applicant(), path(submitted)), "consent").statusCode(409);
    }

    @Test
    void refusesCallsThatCannotTakeIt() {
        var from = Api.published(d -> {});
        var submitted = submitted(from, null);
        unfit(submitted, from);
        unfit(submitted, Api.published(d -> d.put("opensAt", "2090-01-01T00:00:00Z")));
        unfit(submitted, Api.published(d -> d.put("sealedUntilDeadline", true)));
        preview(
                        officer(),
                        submitted,
                        Api.published(d -> d.putObject("recommendation").put("required", true)))
                .statusCode(422)
                .body("code", equalTo("recommender-missing"))
                .body("errors.pointer", hasItem("/callId"));
        var hospitals = Api.published(d -> ((ObjectNode) d.get("eligibility"))
                .putArray("organisationKinds")
                .add("HOSPITAL"));
        preview(officer(), submitted, hospitals).statusCode(422).body("code", equalTo("not-eligible"));
        move(
                        officer(),
                        at(submitted),
                        submitted,
                        "{\"callId\":\"%s\",\"reason\":\" \"}".formatted(from.getString("id")))
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        var waiting = submitted(from, unit);
        preview(officer(), waiting, Api.published(d -> {}))
                .statusCode(409)
                .body("code", equalTo("endorsement-missing"));
    }

    @Test
    void takesOneOfTheUnitsPlacesThere() {
        var from = Api.published(d -> {});
        var to = Api.published(d -> d.putObject("recommendation").put("quotaPerUnit", 1));
        var first = endorsed(submitted(from, unit));
        var second = endorsed(submitted(from, unit));
        for (var one : new JsonPath[] {first, second})
            propose(officer(), one, to).statusCode(200);
        answer(applicant(), first, "consent").statusCode(200);
        answer(applicant(), second, "consent").statusCode(409).body("code", equalTo("recommendation-quota-used"));
    }

    @Test
    void isForOfficersToProposeAndForTheApplicantToAnswer() {
        var to = Api.published(d -> {});
        var submitted = submitted(Api.published(d -> {}), null);
        propose(applicant(), submitted, to).statusCode(403);
        propose(recommender(), submitted, to).statusCode(403);
        applicant().get(BASE + at(submitted)).then().statusCode(404);
        propose(officer(), submitted, to).statusCode(200);
        answer(officer(), submitted, "consent").statusCode(403);
        answer(as("stranger", "applicant"), submitted, "consent").statusCode(404);
        answer(as("stranger", "applicant"), submitted, "refusal").statusCode(404);
        as("stranger", "applicant").get(BASE + at(submitted)).then().statusCode(404);
        as("recommender9", "recommender").get(BASE + at(submitted)).then().statusCode(404);
    }

    @Test
    void isAnsweredOnceHoweverManyAnswerAtOnce() throws Exception {
        var submitted = submitted(Api.published(d -> {}), null);
        propose(officer(), submitted, Api.published(d -> {})).statusCode(200);
        var tries = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i ->
                        () -> answer(applicant(), submitted, i % 2 == 0 ? "consent" : "refusal")
                                .extract()
                                .statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(tries).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        }
    }

    private static void asksForMonths(ObjectNode definition) {
        var basic = (ObjectNode) definition.at("/form/schema/properties/basic");
        ((ObjectNode) basic.get("properties"))
                .putObject("months")
                .put("type", "integer")
                .put("title", "实施月数");
        basic.withArray("required").add("months");
    }

    private void unfit(JsonPath application, JsonPath call) {
        preview(officer(), application, call)
                .statusCode(422)
                .body("code", equalTo("target-call-unfit"))
                .body("errors.pointer", hasItem("/callId"));
    }

    private static ValidatableResponse preview(RequestSpecification who, JsonPath application, JsonPath call) {
        return who.body("{\"callId\":\"%s\"}".formatted(call.getString("id")))
                .post(BASE + at(application) + "/preview")
                .then();
    }

    private static ValidatableResponse propose(RequestSpecification who, JsonPath application, JsonPath call) {
        return move(
                who,
                at(application),
                application,
                "{\"callId\":\"%s\",\"reason\":\"属于另一类项目\"}".formatted(call.getString("id")));
    }

    private static ValidatableResponse answer(RequestSpecification who, JsonPath application, String how) {
        return move(who, at(application) + "/" + how, application, "");
    }

    private static JsonPath endorsed(JsonPath submitted) {
        return ok(move(recommender(), path(submitted) + "/endorsement", submitted, "{\"opinion\":\"同意推荐\"}")
                .statusCode(200));
    }

    private static String path(JsonPath application) {
        return "/applications/" + application.getString("id");
    }

    private static String at(JsonPath application) {
        return path(application) + "/reclassification";
    }

    private JsonPath submitted(JsonPath call, @Nullable JsonPath department) {
        return ok(
                Api.submit(Api.filled(Api.draft(call, enterprise, department))).statusCode(200));
    }
}
