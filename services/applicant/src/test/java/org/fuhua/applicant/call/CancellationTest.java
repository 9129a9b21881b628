package org.fuhua.applicant.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.fuhua.applicant.Api.upon;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A call is cancelled: nothing more is taken, and nothing is lost.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CancellationTest {
    private static final String REASON = "省级专项资金安排调整，本指南不再组织";
    private static final String RETURN = """
            {"outcome":"RETURN","defects":[{"pointer":"/basic/title","text":"题目不符"}]}""";

    @Inject
    DataSource dataSource;

    private JsonPath call;
    private JsonPath organisation;

    @BeforeEach
    void publish() {
        call = Api.published(d -> {});
        organisation = Api.organisation(applicant(), "ENTERPRISE");
    }

    @Test
    void takesNothingMore() {
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var draft = filled(null);
        var routed = submitted(department);
        var checked = submitted(null);
        var returned = ok(move(officer(), path(checked) + "/formal-check", checked, RETURN)
                .statusCode(200));
        cancelled();

        refused(keyed(applicant())
                .body(Api.draftBody(call, organisation, null))
                .post(BASE + "/applications")
                .then());
        refused(Api.submit(draft));
        refused(Api.save(draft, "budget", Api.BUDGET));
        refused(Api.attach(applicant(), draft, "more.pdf", Api.PDF));
        refused(move(applicant(), path(draft) + "/call-version", draft, "{}"));
        refused(move(recommender(), path(routed) + "/endorsement", routed, "{\"opinion\":\"同意推荐\"}"));
        refused(Api.submit(returned));
        refused(move(officer(), path(returned) + "/formal-check", returned, RETURN));
    }

    @Test
    void letsGoOfWhatLeadsNowhere() throws Exception {
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var draft = filled(null);
        var routed = submitted(department);
        cancelled();
        for (var one : List.of(draft, routed))
            move(applicant(), path(one) + "/withdrawal", one, "{\"reason\":\"指南已取消\"}")
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"));
        move(Api.as("stranger", "applicant"), path(routed) + "/withdrawal", routed, "{\"reason\":\"不报了\"}")
                .statusCode(404);
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.applicant.application-discarded.v1", "org.fuhua.applicant.application-withdrawn.v1");
    }

    @Test
    void losesNothing() throws Exception {
        var draft = filled(null);
        var submitted = submitted(null);
        var withdrawn = ok(move(applicant(), path(draft) + "/withdrawal", draft, "{\"reason\":\"不报了\"}")
                .statusCode(200));
        var writing = Api.draft(call, organisation, null);
        var cancelled = cancelled();
        assertThat(cancelled.getInt("applications")).isEqualTo(1);
        given().get(BASE + "/public/calls/" + call.getString("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellation.reason", equalTo(REASON));
        given().get(BASE + "/public/calls?state=cancelled&limit=100")
                .then()
                .body("items.id", hasItem(call.getString("id")));
        given().get(BASE + "/public/calls?state=closed&limit=100")
                .then()
                .body("items.id", not(hasItem(call.getString("id"))));

        var kept = get(applicant(), path(submitted));
        assertThat(kept.getString("state")).isEqualTo("SUBMITTED");
        assertThat(kept.getMap("receipt")).isEqualTo(submitted.getMap("receipt"));
        assertThat(kept.getMap("sections.basic.answers")).isEqualTo(submitted.getMap("sections.basic.answers"));
        assertThat(kept.getString("publicState.zh")).isEqualTo("指南已取消");
        assertThat(kept.getString("owedBy")).isEqualTo("NOBODY");
        assertThat(get(applicant(), path(writing)).getString("publicState.en")).isEqualTo("The call was cancelled");
        assertThat(get(applicant(), path(withdrawn)).getString("publicState.en"))
                .isEqualTo("Withdrawn");
        assertThat(get(officer(), "/applications?limit=100&callId=" + call.getString("id"))
                        .getList("items.publicState.zh"))
                .contains("指南已取消");
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.applicant.call-cancelled.v1");
    }

    @Test
    void isForGood() {
        var cancelled = cancelled();
        var id = call.getString("id");
        inThisStateNot(cancel(cancelled));
        inThisStateNot(move(officer(), "/calls/" + id + "/publication", cancelled, "{}"));
        inThisStateNot(move(officer(), "/calls/" + id + "/closing", cancelled, "{}"));
        inThisStateNot(upon(officer(), cancelled).delete(BASE + "/calls/" + id).then());
    }

    @Test
    void onlyAPublicCallIsCancelledAndUponItsVersion() {
        var draft = Api.create(officer(), "/calls", Api.definition(d -> {}));
        inThisStateNot(cancel(draft));
        var closed = ok(move(officer(), "/calls/" + call.getString("id") + "/closing", call, "{}")
                .statusCode(200));
        inThisStateNot(cancel(closed));
        cancel(call).statusCode(412);
        move(officer(), "/calls/" + draft.getString("id") + "/cancellation", draft, "{\"reason\":\"太短\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aDraftIsDiscardedAndItsCodeFreeAgain() {
        var definition = Api.definition(d -> {});
        var draft = Api.create(officer(), "/calls", definition);
        var path = BASE + "/calls/" + draft.getString("id");
        officer().delete(path).then().statusCode(428);
        officer().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        upon(officer(), draft).delete(path).then().statusCode(204);
        officer().get(path).then().statusCode(404);
        Api.create(officer(), "/calls", definition);
        inThisStateNot(upon(officer(), call)
                .delete(BASE + "/calls/" + call.getString("id"))
                .then());
    }

    private JsonPath cancelled() {
        return ok(cancel(call).statusCode(200).body("state", equalTo("CANCELLED")));
    }

    private static ValidatableResponse cancel(JsonPath known) {
        return move(
                officer(),
                "/calls/" + known.getString("id") + "/cancellation",
                known,
                "{\"reason\":\"%s\"}".formatted(REASON));
    }

    private JsonPath filled(JsonPath department) {
        return Api.filled(Api.draft(call, organisation, department));
    }

    private JsonPath submitted(JsonPath department) {
        return ok(Api.submit(filled(department)).statusCode(200));
    }

    private static String path(JsonPath application) {
        return "/applications/" + application.getString("id");
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409).body("code", equalTo("call-cancelled"));
    }

    private static void inThisStateNot(ValidatableResponse response) {
        response.statusCode(409).body("code", equalTo("call-not-in-this-state"));
    }
}
