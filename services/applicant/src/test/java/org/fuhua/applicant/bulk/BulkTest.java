package org.fuhua.applicant.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.applicant.listing.Listed;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Recommending and checking many at once, within a unit's quota and time.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class BulkTest {
    @Inject
    MovableClock clock;

    private JsonPath unit;
    private JsonPath enterprise;

    @BeforeEach
    void somebody() {
        unit = Api.organisation(recommender(), "DEPARTMENT");
        enterprise = Listed.organisation("批量单位", "370200");
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void recommendsWhatTheQuotaAllowsAndSaysBeforeWhatItDoesNot() {
        var call = call(2, null);
        var items = IntStream.range(0, 3).mapToObj(_ -> submitted(call)).toList();
        var preview = preview(recommender(), "ENDORSE", "同意推荐", items);
        assertThat(preview.getList("items.outcome")).containsExactly("ALLOWED", "ALLOWED", "REFUSED");
        assertThat(preview.getString("items[2].problem")).isEqualTo("recommendation-quota-used");
        assertThat(preview.getString("items[2].reason.zh")).isNotBlank();
        assertThat(states(call)).containsOnly("SUBMITTED");

        var id = UUID.randomUUID();
        var report = ok(decide(recommender(), id, "ENDORSE", "同意推荐", items).statusCode(200));
        assertThat(report.getList("items.outcome")).containsExactly("DONE", "DONE", "REFUSED");
        assertThat(states(call)).containsExactly("RECOMMENDED", "RECOMMENDED", "SUBMITTED");
        var again = ok(decide(recommender(), id, "ENDORSE", "同意推荐", items).statusCode(200));
        assertThat(again.getList("items")).isEqualTo(report.getList("items"));
        assertThat(get(recommender(), "/bulk-actions/" + id).getList("items")).isEqualTo(report.getList("items"));
        decide(recommender(), id, "ENDORSE", "别的话", items)
                .statusCode(409)
                .body("code", equalTo("bulk-action-different"));
        officer().get(BASE + "/bulk-actions/" + id).then().statusCode(404);
    }

    @Test
    void twoAtOnceNeverExceedTheQuota() throws Exception {
        var call = call(3, null);
        var items = IntStream.range(0, 8).mapToObj(_ -> submitted(call)).toList();
        var tries = items.stream()
                .<Callable<Integer>>map(one -> () -> Api.move(
                                recommender(),
                                "/applications/" + one.getString("id") + "/endorsement",
                                one,
                                "{\"opinion\":\"同意\"}")
                        .extract()
                        .statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = threads.invokeAll(tries).stream()
                    .map(result -> result.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
        }
        assertThat(states(call).stream().filter("RECOMMENDED"::equals)).hasSize(3);
    }

    @Test
    void endsRecommendationsWithTheLastSecondOfTheirDeadline() {
        clock.set("2030-01-10T00:00:00Z");
        var call = call(null, "2030-02-15T09:00:00Z");
        var first = submitted(call);
        var second = submitted(call);
        clock.set("2030-02-15T09:00:00.999999Z");
        endorse(first).statusCode(200);
        clock.set("2030-02-15T09:00:01Z");
        endorse(second).statusCode(409).body("code", equalTo("recommendation-over"));
    }

    @Test
    void aCallMayDemandARecommendingUnit() {
        var call = Api.published(d -> d.putObject("recommendation").put("required", true));
        Api.keyed(Api.applicant())
                .body(Api.draftBody(call, enterprise, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/recommenderOrganisationId"))
                .body("code", equalTo("recommender-missing"));
    }

    @Test
    void checksManyAndLeavesAloneWhatChangedMeanwhile() {
        var call = Api.published(d -> {});
        var first = direct(call);
        var second = direct(call);
        var unseen = new JsonPath("{\"id\":\"%s\",\"version\":0}".formatted(second.getString("id")));
        var report = ok(decide(officer(), UUID.randomUUID(), "RETURN", "缺少盖章页，请补正", List.of(first, unseen))
                .statusCode(200));
        assertThat(report.getList("items.outcome")).containsExactly("DONE", "REFUSED");
        assertThat(report.getString("items[1].problem")).isEqualTo("precondition-failed");
        assertThat(get(officer(), "/applications/" + first.getString("id")).getString("defects[0].text"))
                .isEqualTo("缺少盖章页，请补正");
        var preview = preview(officer(), "PASS", null, List.of(first, second));
        assertThat(preview.getList("items.outcome")).containsExactly("REFUSED", "ALLOWED");
    }

    @Test
    void passesOnlyWhatWasLookedAtAsItsCallLists() {
        var call = Api.published(d -> {
            var list = d.putArray("formalChecks");
            list.addObject().put("code", "seals").put("zh", "承诺书加盖公章").put("en", "Sealed");
            list.addObject().put("code", "budget").put("zh", "预算与任务相符").put("en", "Budget fits");
        });
        var first = direct(call);
        var second = direct(call);
        var unlisted = direct(Api.published(d -> {}));
        var bypassing = preview(officer(), "PASS", null, List.of(first, unlisted));
        assertThat(bypassing.getList("items.outcome")).containsExactly("REFUSED", "ALLOWED");
        assertThat(bypassing.getString("items[0].problem")).isEqualTo("checklist-incomplete");
        check(first, "\"seals\"")
                .statusCode(422)
                .body("code", equalTo("checklist-incomplete"))
                .body("errors.code", hasItem("unchecked"));
        check(first, "\"seals\",\"budget\",\"ethics\"").statusCode(422).body("errors.code", hasItem("not-in-list"));
        check(first, "\"seals\",\"budget\"").statusCode(200).body("state", equalTo("FORMAL_PASSED"));

        var ticked = """
                {"kind":"PASS","ticks":[{"callId":"%s","checked":[%s]}],"items":[{"applicationId":"%s","version":%d}]}""";
        var id = UUID.randomUUID();
        var callId = call.getString("id");
        var version = second.getLong("version");
        var body = ticked.formatted(callId, "\"budget\",\"seals\"", second.getString("id"), version);
        for (int i = 0; i < 2; i++)
            ok(officer().body(body).put(BASE + "/bulk-actions/" + id).then().statusCode(200))
                    .getList("items.outcome")
                    .forEach(outcome -> assertThat(outcome).isEqualTo("DONE"));
        officer()
                .body(ticked.formatted(callId, "\"seals\"", second.getString("id"), version))
                .put(BASE + "/bulk-actions/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("bulk-action-different"));
    }

    @Test
    void sendsManyBackForTheSameChange() {
        var call = call(null, null);
        var items = List.of(submitted(call), submitted(call));
        assertThat(preview(recommender(), "SEND_BACK", "请补盖公章", items).getList("items.outcome"))
                .containsOnly("ALLOWED");
        ok(decide(recommender(), UUID.randomUUID(), "SEND_BACK", "请补盖公章", items).statusCode(200));
        assertThat(states(call)).containsOnly("SENT_BACK");
    }

    @Test
    void refusesWhatCannotBeDecidedMany() {
        var application = direct(Api.published(d -> {}));
        var id = UUID.randomUUID();
        decide(officer(), id, "ENDORSE", "同意", List.of(application)).statusCode(403);
        decide(recommender(), id, "PASS", null, List.of(application)).statusCode(403);
        decide(officer(), id, "REJECT", " ", List.of(application))
                .statusCode(422)
                .body("errors.pointer", hasItem("/words"));
        decide(officer(), id, "PASS", null, List.of()).statusCode(422).body("errors.pointer", hasItem("/items"));
        var nobody = new JsonPath("{\"id\":\"%s\",\"version\":0}".formatted(UUID.randomUUID()));
        decide(officer(), id, "PASS", null, List.of(application, nobody))
                .statusCode(404)
                .body("errors.pointer", hasItem("/items/1/applicationId"));
        var stranger = Api.as("recommender9", "recommender");
        var routed = submitted(Api.published(d -> {}));
        var report = ok(decide(stranger, UUID.randomUUID(), "ENDORSE", "同意", List.of(routed))
                .statusCode(200));
        assertThat(report.getList("items.problem")).containsExactly("not-found");
    }

    private JsonPath call(Integer quota, String deadlineAt) {
        return Api.published(d -> {
            if (deadlineAt != null) d.put("opensAt", "2030-01-01T00:00:00Z").put("deadlineAt", "2030-01-31T09:00:00Z");
            ObjectNode recommendation = d.putObject("recommendation").put("required", true);
            if (quota != null) recommendation.put("quotaPerUnit", quota);
            if (deadlineAt != null) recommendation.put("deadlineAt", deadlineAt);
        });
    }

    private JsonPath submitted(JsonPath call) {
        return ok(Api.submit(Api.filled(Api.draft(call, enterprise, unit))).statusCode(200));
    }

    private JsonPath direct(JsonPath call) {
        return ok(Api.submit(Api.filled(Api.draft(call, enterprise, null))).statusCode(200));
    }

    private static ValidatableResponse check(JsonPath application, String checked) {
        return Api.move(
                officer(),
                "/applications/" + application.getString("id") + "/formal-check",
                application,
                "{\"outcome\":\"PASS\",\"checked\":[" + checked + "]}");
    }

    private static ValidatableResponse endorse(JsonPath application) {
        return Api.move(
                recommender(),
                "/applications/" + application.getString("id") + "/endorsement",
                application,
                "{\"opinion\":\"同意\"}");
    }

    private static List<String> states(JsonPath call) {
        return get(officer(), "/applications?limit=100&callId=" + call.getString("id"))
                .getList("items.state", String.class);
    }

    private static JsonPath preview(RequestSpecification who, String kind, String words, List<JsonPath> items) {
        return ok(who.body(body(kind, words, items))
                .post(BASE + "/bulk-actions/preview")
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse decide(
            RequestSpecification who, UUID id, String kind, String words, List<JsonPath> items) {
        return who.body(body(kind, words, items))
                .put(BASE + "/bulk-actions/" + id)
                .then();
    }

    private static String body(String kind, String words, List<JsonPath> items) {
        var listed = items.stream()
                .map(one -> "{\"applicationId\":\"%s\",\"version\":%d}"
                        .formatted(one.getString("id"), one.getLong("version")))
                .toList();
        return Stream.of(
                        "\"kind\":\"" + kind + "\"",
                        words == null ? "" : "\"words\":\"" + words + "\"",
                        "\"items\":" + listed)
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
