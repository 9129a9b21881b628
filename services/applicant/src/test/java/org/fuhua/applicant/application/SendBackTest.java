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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.testkit.ServiceEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A recommending unit asks for changes before it recommends (退回修改).
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SendBackTest {
    private static final String CHANGES = """
            {"defects":[{"pointer":"/budget/requestedAmount","text":"请核减设备费"},{"pointer":"","text":"请补充合作协议"}]}""";

    @Inject
    MovableClock clock;

    private JsonPath unit;
    private JsonPath enterprise;
    private ObjectNode definition;

    @BeforeEach
    void somebody() {
        clock.set("2030-01-10T00:00:00Z");
        unit = Api.organisation(recommender(), "DEPARTMENT");
        enterprise = Api.organisation(applicant(), "ENTERPRISE");
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void comesBackWithItsItemsIsChangedAndRecommendedUnderItsNumber() {
        var call = call(1, "2030-02-15T09:00:00Z");
        var submitted = submitted(call);
        var sentBack = ok(sendBack(recommender(), submitted, CHANGES)
                .statusCode(200)
                .body("state", equalTo("SENT_BACK"))
                .body("owedBy", equalTo("APPLICANT"))
                .body("defects.pointer", contains("/budget/requestedAmount", ""))
                .body("correctionDueOn", equalTo("2030-02-15")));
        assertThat(share(call, "waiting")).as("nothing waits for the unit").isZero();
        assertThat(share(call, "recommended")).as("its quota is untouched").isZero();

        var changed = Api.saved(sentBack, "budget", "{\"requestedAmount\":\"280000\"}");
        var again = ok(Api.submit(changed)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("number", equalTo(submitted.getString("number")))
                .body("correctionDueOn", equalTo(null)));
        assertThat(get(applicant(), path(again) + "/submissions").getList("no")).containsExactly(1, 2);
        move(recommender(), path(again) + "/endorsement", again, "{\"opinion\":\"同意推荐\"}")
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("defects.size()", equalTo(0));
    }

    @Test
    void isSentBackByItsOwnUnitOnlyAndWithItems() {
        var submitted = submitted(call(null, null));
        sendBack(as("recommender9", "recommender"), submitted, CHANGES).statusCode(404);
        sendBack(officer(), submitted, CHANGES).statusCode(403);
        sendBack(applicant(), submitted, CHANGES).statusCode(403);
        sendBack(recommender(), submitted, "{\"defects\":[]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/defects"));
        sendBack(recommender(), submitted, "{\"defects\":[{\"pointer\":\"/budget\",\"text\":\" \"}]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/defects/0/text"));
        sendBack(recommender(), submitted, "{\"defects\":[{\"pointer\":\"budget\",\"text\":\"改\"}]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/defects/0/pointer"));
        var endorsed = ok(move(recommender(), path(submitted) + "/endorsement", submitted, "{\"opinion\":\"同意推荐\"}")
                .statusCode(200));
        sendBack(recommender(), endorsed, CHANGES)
                .statusCode(409)
                .body("code", equalTo("application-not-in-this-state"));
    }

    @Test
    void takesTheChangesInTheLastSecondOfTheUnitsDeadlineAndNoLater() {
        var call = call(null, "2030-02-15T09:00:00Z");
        var inTime = ok(sendBack(recommender(), submitted(call), CHANGES).statusCode(200));
        var late = ok(sendBack(recommender(), submitted(call), CHANGES).statusCode(200));
        var untouched = submitted(call);
        clock.set("2030-02-15T09:00:00.999999Z");
        Api.submit(inTime).statusCode(200);
        clock.set("2030-02-15T09:00:01Z");
        Api.submit(late).statusCode(409).body("code", equalTo("recommendation-over"));
        sendBack(recommender(), untouched, CHANGES).statusCode(409).body("code", equalTo("recommendation-over"));
    }

    @Test
    void anExtensionOfTheUnitsDeadlineHelpsThoseWhoAppliedBeforeIt() {
        var call = call(null, "2030-02-15T09:00:00Z");
        var sentBack = ok(sendBack(recommender(), submitted(call), CHANGES).statusCode(200));
        var waiting = submitted(call);
        clock.set("2030-01-20T00:00:00Z");
        extend(call, "2030-02-20T09:00:00Z");
        clock.set("2030-02-16T00:00:00Z");
        Api.submit(sentBack).statusCode(200);
        move(recommender(), path(waiting) + "/endorsement", waiting, "{\"opinion\":\"同意推荐\"}")
                .statusCode(200);
    }

    @Test
    void hasFiveWorkingDaysWhereTheCallSetsNoDeadlineForUnits() {
        clock.set("2030-01-10T02:00:00Z"); // a Thursday
        var sentBack = ok(sendBack(recommender(), submitted(call(null, null)), CHANGES)
                .statusCode(200)
                .body("correctionDueOn", equalTo("2030-01-17")));
        clock.set("2030-01-17T15:59:59Z");
        var other =
                ok(sendBack(recommender(), submitted(call(null, null)), CHANGES).statusCode(200));
        Api.submit(sentBack).statusCode(200);
        clock.set("2030-02-28T00:00:00Z");
        Api.submit(other).statusCode(409).body("code", equalTo("correction-period-over"));
    }

    @Test
    void canStillBeRefusedOrWithdrawnWhileItIsChanged() {
        var call = call(null, null);
        var refused = ok(sendBack(recommender(), submitted(call), CHANGES).statusCode(200));
        move(recommender(), path(refused) + "/endorsement-refusal", refused, "{\"reason\":\"未按要求修改\"}")
                .statusCode(200)
                .body("state", equalTo("NOT_RECOMMENDED"));
        var withdrawn = ok(sendBack(recommender(), submitted(call), CHANGES).statusCode(200));
        move(applicant(), path(withdrawn) + "/withdrawal", withdrawn, "{\"reason\":\"不报了\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void isDecidedOnceOfManyWhoDecideAtOnce() throws Exception {
        var submitted = submitted(call(null, null));
        var tries = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0
                                ? sendBack(recommender(), submitted, CHANGES)
                                : move(
                                        recommender(),
                                        path(submitted) + "/endorsement",
                                        submitted,
                                        "{\"opinion\":\"同意\"}"))
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

    private static ValidatableResponse sendBack(RequestSpecification who, JsonPath application, String changes) {
        return move(who, path(application) + "/sending-back", application, changes);
    }

    private static String path(JsonPath application) {
        return "/applications/" + application.getString("id");
    }

    private JsonPath submitted(JsonPath call) {
        return ok(Api.submit(Api.filled(Api.draft(call, enterprise, unit))).statusCode(200));
    }

    private int share(JsonPath call, String figure) {
        return ok(recommender().get(BASE + "/recommendation-shares/mine").then().statusCode(200))
                .getInt("find { it.callId == '%s' }.%s".formatted(call.getString("id"), figure));
    }

    private JsonPath call(@Nullable Integer quota, @Nullable String deadlineAt) {
        definition = Api.definition(d -> {
            d.put("opensAt", "2030-01-01T01:00:00Z").put("deadlineAt", "2030-02-10T09:00:00Z");
            var rule = d.putObject("recommendation");
            if (quota != null) rule.put("quotaPerUnit", quota);
            if (deadlineAt != null) rule.put("deadlineAt", deadlineAt);
        });
        var draft = Api.create(officer(), "/calls", definition);
        return ok(move(officer(), "/calls/" + draft.getString("id") + "/publication", draft, "{}")
                .statusCode(200));
    }

    /// Moves the units' deadline of the call made last.
    private void extend(JsonPath call, String deadlineAt) {
        ((ObjectNode) definition.get("recommendation")).put("deadlineAt", deadlineAt);
        var body = definition.objectNode().put("kind", "EXTEND").put("reason", "申报系统检修，顺延推荐截止时间");
        body.set("definition", definition);
        Api.upon(Api.keyed(officer()), get(officer(), "/calls/" + call.getString("id")))
                .body(body.toString())
                .post(BASE + "/calls/" + call.getString("id") + "/amendments")
                .then()
                .statusCode(201);
    }
}
