package org.fuhua.applicant.eligibility;

import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EligibilityTest {
    private JsonPath firm;
    private int stated;

    @BeforeEach
    void register() {
        firm = Api.organisation(applicant(), "ENTERPRISE");
        stated = 0;
    }

    @Test
    void anOfficerLearnsWhereAConditionIsWrong() {
        keyed(officer())
                .body(Api.definition(d -> condition(d, "typo", "form.basic.titel != ''"))
                        .toString())
                .post(BASE + "/calls")
                .then()
                .statusCode(422)
                .body("code", equalTo("call-definition-invalid"))
                .body("errors.pointer", contains("/eligibility/conditions/0/test"))
                .body("errors.code", contains("expression-type"))
                .body("errors[0].message", startsWith("A name is not declared"));
        keyed(officer())
                .body(Api.definition(d -> d.withObject("/eligibility")
                                .withArray("conditions")
                                .addObject()
                                .put("code", "nothing"))
                        .toString())
                .post(BASE + "/calls")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyBeginsWhatTheyCannotHandIn() {
        var call = Api.published(d -> condition(d, "clean", "!firm.majorViolation"));
        judged(call)
                .body("result", equalTo("UNKNOWN"))
                .body("findings.find { it.code == 'clean' }.missing", contains("firm.majorViolation"));
        state("{\"majorViolation\":true}");
        judged(call).body("result", equalTo("UNMET"));
        keyed(applicant())
                .body(Api.draftBody(call, firm, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors.pointer", contains("/organisationId"))
                .body("errors.code", contains("clean"))
                .body("errors[0].message", equalTo("Rule clean (鲁科字〔2025〕50号)"));
        state("{\"majorViolation\":false}");
        judged(call).body("result", equalTo("MET"));
        Api.draft(call, firm, null);
    }

    @Test
    void whatIsHandedInShowsThatItFulfilsTheConditions() {
        var call = Api.published(d -> {
            condition(d, "clean", "!firm.majorViolation");
            condition(d, "team", "size(form.team.members) >= 2");
            condition(d, "modest", "fen(form.budget.requestedAmount) <= fen(200000)");
        });
        var filled = Api.filled(Api.draft(call, firm, null));
        Api.submit(filled)
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors.code", contains("clean", "modest"))
                .body("errors[0].message", startsWith("Cannot be told"));
        state("{\"majorViolation\":false}");
        var modest = Api.saved(filled, "budget", "{\"requestedAmount\":\"200000.00\"}");
        applicant()
                .get(BASE + "/applications/" + modest.getString("id") + "/eligibility")
                .then()
                .statusCode(200)
                .body("result", equalTo("MET"));
        Api.submit(modest).statusCode(200);
        state("{\"majorViolation\":true}");
        officer()
                .get(BASE + "/applications/" + modest.getString("id") + "/eligibility")
                .then()
                .statusCode(200)
                .body("result", equalTo("MET"))
                .body("findings.code", hasItem("modest"))
                .body("findings.find { it.code == 'modest' }.source", equalTo("鲁科字〔2025〕50号"));
    }

    @Test
    void anEarlierApplicationCanStandInTheWay() {
        var call = Api.published(d -> condition(d, "first", "!history.exists(past, past.instrument == 'GRANT')"));
        judged(call).body("result", equalTo("MET"));
        var other = Api.published(d -> {});
        var first = Api.filled(Api.draft(call, firm, null));
        Api.submit(Api.filled(Api.draft(other, firm, null))).statusCode(200);
        judged(call).body("result", equalTo("UNMET"));
        Api.submit(first).statusCode(422).body("errors.code", contains("first"));
    }

    @Test
    void figuresAreNobodyElsesBusiness() {
        var call = Api.published(d -> condition(d, "clean", "!firm.majorViolation"));
        var path = BASE + "/calls/" + call.getString("id") + "/eligibility";
        as("stranger", "applicant")
                .get(path + "?organisationId=" + firm.getString("id"))
                .then()
                .statusCode(404);
        officer().get(path + "?organisationId=" + firm.getString("id")).then().statusCode(200);
        applicant().get(path).then().statusCode(400).body("errors[0].pointer", equalTo("?organisationId"));
        applicant().get(path + "?organisationId=mine").then().statusCode(400);
        applicant().get(path + "?organisationId=" + UUID.randomUUID()).then().statusCode(404);
        applicant()
                .get(BASE + "/calls/" + UUID.randomUUID() + "/eligibility?organisationId=" + firm.getString("id"))
                .then()
                .statusCode(404);
        var draft = Api.draft(call, firm, null);
        for (var who : new String[] {"officer", "recommender", "auditor"})
            as(who + "1", who)
                    .get(BASE + "/applications/" + draft.getString("id") + "/eligibility")
                    .then()
                    .statusCode(404);
    }

    private ValidatableResponse judged(JsonPath call) {
        return applicant()
                .get(BASE + "/calls/" + call.getString("id") + "/eligibility?organisationId=" + firm.getString("id"))
                .then()
                .statusCode(200);
    }

    private void state(String profile) {
        applicant()
                .header("If-Match", "\"" + stated++ + "\"")
                .body(profile)
                .put(BASE + "/organisations/" + firm.getString("id") + "/profile")
                .then()
                .statusCode(200);
    }

    private static void condition(ObjectNode definition, String code, String test) {
        definition
                .withObject("/eligibility")
                .withArray("conditions")
                .addObject()
                .put("code", code)
                .put("zh", "规则 " + code)
                .put("en", "Rule " + code)
                .put("source", "鲁科字〔2025〕50号")
                .put("test", test);
    }
}
