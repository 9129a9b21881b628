package org.fuhua.applicant;

import static io.restassured.RestAssured.given;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Bad input gets its problem with the right status and the name of the member at fault, and never a 5xx.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ApplicantTroubleTest {

    @Test
    void namesWhatIsMalformed() {
        organisation("{\"uscc\":").statusCode(400).body("code", equalTo("malformed-request"));
        organisation("[]").statusCode(400).body("code", equalTo("malformed-request"));
        organisation(with("\"surprise\":1"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/surprise"))
                .body("errors[0].code", equalTo("unknown-member"));
        organisation(with("\"kind\":\"CASTLE\"")).statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        organisation("").statusCode(422);
    }

    @Test
    void namesWhatIsWrong() {
        organisation("""
                {"uscc":"91370100MA01JD008H","nameZh":"甲","kind":"ENTERPRISE","regionCode":"370100"}""")
                .statusCode(422)
                .body("code", equalTo("uscc-invalid"))
                .body("errors[0].pointer", equalTo("/uscc"));
        organisation("""
                {"uscc":"%s","nameZh":"甲","kind":"ENTERPRISE","regionCode":"990100"}""".formatted(Codes.next())).statusCode(422).body("errors[0].pointer", equalTo("/regionCode"));
        organisation("""
                {"uscc":"%s","nameZh":"%s","kind":"ENTERPRISE","regionCode":"370100"}""".formatted(Codes.next(), "长".repeat(201)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nameZh"));
        organisation("""
                {"uscc":"%s","nameZh":"甲","kind":"DEPARTMENT","regionCode":"370100"}""".formatted(Codes.next())).statusCode(403).body("code", equalTo("department-reserved"));
        var taken = Api.organisation(applicant(), "ENTERPRISE").getString("uscc");
        organisation("""
                {"uscc":"%s","nameZh":"乙","kind":"ENTERPRISE","regionCode":"370100"}""".formatted(taken)).statusCode(409).body("code", equalTo("uscc-taken"));
    }

    @Test
    void letsNobodyInWithoutAGoodToken() {
        given().get(BASE + "/applications/mine").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forged("applicant1", "applicant"))
                .get(BASE + "/applications/mine")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.expired("applicant1", "applicant"))
                .get(BASE + "/applications/mine")
                .then()
                .statusCode(401);
        as("expert1", "expert").get(BASE + "/applications/mine").then().statusCode(403);
    }

    @Test
    void hidesOtherOrganisationsAndUnknownThings() {
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        var application = Api.draft(Api.published(d -> {}), organisation, null);
        var stranger = as("stranger", "applicant");
        stranger.get(BASE + "/applications/" + application.getString("id"))
                .then()
                .statusCode(404);
        as("stranger", "applicant")
                .get(BASE + "/organisations/" + organisation.getString("id"))
                .then()
                .statusCode(404);
        as("stranger", "applicant")
                .get(BASE + "/organisations/" + organisation.getString("id") + "/members")
                .then()
                .statusCode(404);
        Api.save(as("stranger", "applicant"), application, "basic", Api.BASIC).statusCode(404);
        Api.attach(as("stranger", "applicant"), application, "a.pdf", Api.PDF).statusCode(404);
        Api.move(
                        as("stranger", "applicant"),
                        "/applications/" + application.getString("id") + "/submission",
                        application,
                        Api.DECLARED)
                .statusCode(404);
        applicant().get(BASE + "/applications/" + UUID.randomUUID()).then().statusCode(404);
        applicant().get(BASE + "/applications/not-an-id").then().statusCode(404);
        applicant().get(BASE + "/no-such-path").then().statusCode(404);
        Api.save(application, "no-such-section", "{}").statusCode(404);
    }

    @Test
    void keepsVersionsAndKeysApart() {
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        var call = Api.published(d -> {});
        var application = Api.draft(call, organisation, null);
        var path = BASE + "/applications/" + application.getString("id");
        applicant().body(Api.BASIC).put(path + "/sections/basic").then().statusCode(428);
        applicant()
                .header("If-Match", "seven")
                .body(Api.BASIC)
                .put(path + "/sections/basic")
                .then()
                .statusCode(400);
        Api.save(application, "basic", Api.BASIC).statusCode(200);
        Api.save(application, "basic", Api.BASIC).statusCode(412);
        applicant().body(Api.DECLARED).post(path + "/submission").then().statusCode(428);

        var body = Api.draftBody(call, organisation, null);
        applicant()
                .body(body)
                .post(BASE + "/applications")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        var key = UUID.randomUUID().toString();
        var first = applicant()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        applicant()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE + "/applications")
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", equalTo("true"))
                .body("id", equalTo(first.getString("id")));
        applicant()
                .header("Idempotency-Key", key)
                .body(body.replace(call.getString("id"), UUID.randomUUID().toString()))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void takesOnlyFilesThatAreWhatTheyClaim() {
        var application = Api.draft(Api.published(d -> {}), Api.organisation(applicant(), "ENTERPRISE"), null);
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        Api.attach(applicant(), application, "plan.pdf", html)
                .statusCode(422)
                .body("code", equalTo("file-not-what-it-claims"));
        Api.attach(applicant(), application, "plan.html", html)
                .statusCode(422)
                .body("code", equalTo("file-type-not-allowed"));
        Api.attach(applicant(), application, "plan.pdf", new byte[0])
                .statusCode(422)
                .body("code", equalTo("file-empty"));
        Api.attach(applicant(), application, "../plan.pdf", Api.PDF)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?fileName"));
        keyed(applicant())
                .contentType("application/octet-stream")
                .queryParam("slot", "attic")
                .queryParam("fileName", "a.pdf")
                .body(Api.PDF)
                .post(BASE + "/applications/" + application.getString("id") + "/attachments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?slot"));
        keyed(applicant())
                .contentType("application/octet-stream")
                .body(Api.PDF)
                .post(BASE + "/applications/" + application.getString("id") + "/attachments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("?slot", "?fileName"));
        var small = Api.draft(
                Api.published(d -> ((ObjectNode) d.at("/attachments/0")).put("maxBytes", 10)),
                Api.organisation(applicant(), "ENTERPRISE"),
                null);
        Api.attach(applicant(), small, "plan.pdf", Api.PDF).statusCode(413).body("code", equalTo("file-too-large"));
        var kept =
                Api.ok(Api.attach(applicant(), application, "plan.pdf", Api.PDF).statusCode(201));
        Api.upon(applicant(), kept)
                .delete(BASE + "/applications/" + application.getString("id") + "/attachments/"
                        + kept.getString("attachments[0].id"))
                .then()
                .statusCode(200)
                .body("attachments", hasSize(0));
    }

    @Test
    void keepsWhatCannotBeStoredOut() {
        var application = Api.draft(Api.published(d -> {}), Api.organisation(applicant(), "ENTERPRISE"), null);
        Api.save(application, "basic", "{\"title\":\"a\\u0000b\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        Api.save(application, "basic", "{\"title\":\"%s\"}".formatted("长".repeat(201)))
                .statusCode(422)
                .body("errors[0].code", equalTo("too-long"));
        Api.save(application, "basic", "[1]").statusCode(400);
        Api.save(application, "basic", "{\"title\":1e999}").statusCode(422);
        Api.save(application, "basic", "").statusCode(422);
        for (var name : new String[] {"甲\\r\\nBcc: x@example.cn", "甲\\t乙"})
            organisation("""
                    {"uscc":"%s","nameZh":"%s","kind":"ENTERPRISE","regionCode":"370100"}""".formatted(Codes.next(), name))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/nameZh"));
        organisation("""
                {"uscc":"%s","nameZh":"甲","kind":"FUND_MANAGER","regionCode":"370100"}""".formatted(Codes.of(OrganisationKind.UNIVERSITY)))
                .statusCode(422)
                .body("code", equalTo("uscc-kind-mismatch"))
                .body("errors[0].pointer", equalTo("/kind"));
        organisation("""
                {"uscc":"%s","nameZh":"a\\u0000b","kind":"ENTERPRISE","regionCode":"370100"}""".formatted(Codes.next())).statusCode(400);
    }

    @Test
    void namesTheParameterThatNoTextCanHold() {
        for (var address : List.of("/applications/mine?state=%00", "/calls?clause=a%00b", "/calls?cursor=%1b"))
            given().auth()
                    .oauth2(Tokens.of("applicant1", "applicant"))
                    .urlEncodingEnabled(false)
                    .get(BASE + address)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", startsWith("?"));
    }

    @Test
    void saysWhichConditionAnOrganisationMisses() {
        var call = Api.published(d -> ((ObjectNode) d.path("eligibility"))
                .put("maxPerOrganisation", 1)
                .put("regionPrefix", "3702"));
        var university = create(call, Api.organisation(applicant(), "UNIVERSITY"));
        university
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors[0].message", startsWith("This call is for"));
        var enterprise = Api.organisation(applicant(), "ENTERPRISE");
        create(call, enterprise).statusCode(201);
        create(call, enterprise).statusCode(422).body("errors[0].code", equalTo("organisation-quota"));
        keyed(applicant())
                .body(Api.draftBody(call, enterprise, enterprise))
                .post(BASE + "/applications")
                .then()
                .statusCode(422);
        var other = Api.published(d -> {});
        keyed(applicant())
                .body(Api.draftBody(other, enterprise, enterprise))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recommenderOrganisationId"));
    }

    @Test
    void namesEveryFaultOfACall() {
        var body = Api.definition(d -> {
            d.put("clause", "17");
        });
        keyed(officer())
                .body(body.toString())
                .post(BASE + "/calls")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/clause"));
        var faults = Api.definition(d -> {
            d.put("opensAt", "2099-12-31T09:00:00Z");
            ((ObjectNode) d.at("/review/rubric/0")).put("weight", 50);
            ((ObjectNode) d.at("/tranches/0")).put("shareBp", 1);
            ((ObjectNode) d.at("/form/schema/properties/basic")).put("$ref", "https://example.org/schema");
        });
        keyed(officer())
                .body(faults.toString())
                .post(BASE + "/calls")
                .then()
                .statusCode(422)
                .body("code", equalTo("call-definition-invalid"))
                .body(
                        "errors.pointer",
                        hasItems("/deadlineAt", "/review/rubric", "/tranches", "/form/schema/properties/basic/$ref"));
        applicant()
                .get(BASE + "/calls?state=sometime")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?state"));
        officer()
                .get(BASE + "/applications?callId=nothing")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?callId"));
        officer()
                .get(BASE + "/applications?limit=1000")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("?limit"));
        officer().get(BASE + "/applications?cursor=%21").then().statusCode(400);
    }

    private static ValidatableResponse create(JsonPath call, JsonPath organisation) {
        return keyed(applicant())
                .body(Api.draftBody(call, organisation, null))
                .post(BASE + "/applications")
                .then();
    }

    private static ValidatableResponse organisation(String body) {
        return keyed(applicant()).body(body).post(BASE + "/organisations").then();
    }

    private static String with(String member) {
        return "{\"uscc\":\"%s\",\"nameZh\":\"甲\",\"regionCode\":\"370100\",%s}".formatted(Codes.next(), member);
    }
}
