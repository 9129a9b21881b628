package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Beginning an application: who comes again goes on with the draft that there is, and nobody types twice.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class BeginningTest {
    private JsonPath call;
    private JsonPath organisation;

    @BeforeEach
    void begin() {
        call = Api.published(d -> {});
        organisation = Api.organisation(applicant(), "ENTERPRISE");
    }

    @Test
    void leadsWhoComesAgainToTheDraft() {
        var draft = start(false).statusCode(201).extract().jsonPath();
        start(false)
                .statusCode(409)
                .body("code", equalTo("draft-exists"))
                .body("facts.applicationId", equalTo(draft.getString("id")));
        start(true).statusCode(201);
        Api.submit(Api.filled(draft)).statusCode(200);
    }

    @Test
    void aDraftThatIsNoDraftAnyMoreStandsInNobodysWay() {
        var draft = start(false).statusCode(201).extract().jsonPath();
        Api.move(applicant(), "/applications/" + draft.getString("id") + "/withdrawal", draft, "{\"reason\":\"重新填写\"}")
                .statusCode(200);
        start(false).statusCode(201);
    }

    @Test
    void twoWhoBeginAtOnceMakeOneDraft() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<Integer> beginning = () -> {
            barrier.await();
            return start(false).extract().statusCode();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(beginning);
            var other = people.submit(beginning);
            assertThat(new Integer[] {one.get(), other.get()}).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void takesOverWhatFitsAndSaysWhatDoesNot() {
        var earlier = Api.filled(Api.draft(call, organisation, null));
        var other = Api.published(d -> {
            ((ObjectNode) d.at("/form/schema/properties/basic/properties/title")).put("maxLength", 3);
        });
        var draft = Api.draft(other, organisation, null);
        Api.save(draft, "budget", "{\"requestedAmount\":\"1.00\"}").statusCode(200);
        copy(applicant(), draft, earlier)
                .statusCode(200)
                .body("copied", containsInAnyOrder("/basic/summary", "/basic/fields", "/team/members"))
                .body("left.pointer", containsInAnyOrder("/basic/title", "/budget/requestedAmount"))
                .body("left.code", hasItem("answered-already"))
                .body("left.code", hasItem("too-long"));
        copy(applicant(), draft, earlier).statusCode(200).body("copied", empty());
        var now = get(applicant(), "/applications/" + draft.getString("id"));
        assertThat(now.getString("sections.team.answers.members[0].name")).isEqualTo("王晓东");
        assertThat(now.getString("sections.budget.answers.requestedAmount")).isEqualTo("1.00");
        assertThat(now.getLong("sections.team.version")).isEqualTo(1);
    }

    @Test
    void takesNothingOverFromOthers() {
        var foreign = Api.filled(Api.draft(call, organisation, null));
        var mine = Api.draft(call, Api.organisation(applicant(), "ENTERPRISE"), null);
        copy(applicant(), mine, foreign).statusCode(404).body("errors.pointer", contains("/fromApplicationId"));
        copy(as("stranger", "applicant"), mine, foreign).statusCode(404);
        var submitted = Api.ok(Api.submit(foreign).statusCode(200));
        copy(applicant(), submitted, mine).statusCode(409).body("code", equalTo("application-not-editable"));
    }

    private ValidatableResponse start(boolean another) {
        return keyed(applicant())
                .body(Api.draftBody(call, organisation, null).replace("\"another\":true", "\"another\":" + another))
                .post(BASE + "/applications")
                .then();
    }

    private static ValidatableResponse copy(RequestSpecification who, JsonPath into, JsonPath from) {
        return who.body("{\"fromApplicationId\":\"%s\"}".formatted(from.getString("id")))
                .post(BASE + "/applications/" + into.getString("id") + "/copies")
                .then();
    }
}
