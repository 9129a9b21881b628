package org.fuhua.applicant;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.testkit.Tokens;

/// Short words for the calls of the journeys.
public final class Api {
    public static final String BASE = "/api/applicant/v1";
    public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    public static RequestSpecification as(String user, String... roles) {
        return given().auth()
                .oauth2(Tokens.with(user, Tokens.addressed(user, true), roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    public static RequestSpecification applicant() {
        return as("applicant1", "applicant");
    }

    public static RequestSpecification recommender() {
        return as("recommender1", "recommender");
    }

    public static RequestSpecification officer() {
        return as("officer1", "officer");
    }

    /// @return the same person for one more call; a request that was sent keeps its headers
    private static RequestSpecification again(RequestSpecification who) {
        return given().spec(who);
    }

    public static RequestSpecification keyed(RequestSpecification who) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static RequestSpecification upon(RequestSpecification who, JsonPath known) {
        return who.header("If-Match", "\"" + known.getLong("version") + "\"");
    }

    public static JsonPath create(RequestSpecification who, String path, Object body) {
        return ok(keyed(who).body(body.toString()).post(BASE + path).then().statusCode(201));
    }

    public static ValidatableResponse move(RequestSpecification who, String path, JsonPath known, String body) {
        return upon(who, known).body(body).post(BASE + path).then();
    }

    public static JsonPath get(RequestSpecification who, String path) {
        return ok(who.get(BASE + path).then().statusCode(200));
    }

    public static JsonPath ok(ValidatableResponse response) {
        return response.extract().jsonPath();
    }

    /// @return an organisation that nobody has proved to act for
    public static JsonPath unverified(RequestSpecification who, String kind) {
        return create(again(who), "/organisations", """
                {"uscc":"%s","nameZh":"示例单位","nameEn":"Example","kind":"%s","regionCode":"370200"}""".formatted(Codes.of(OrganisationKind.valueOf(kind)), kind));
    }

    /// @return an organisation whose owner was verified
    public static JsonPath organisation(RequestSpecification who, String kind) {
        var registered = unverified(who, kind);
        verify(who, registered.getString("uscc"));
        return get(again(who), "/organisations/" + registered.getString("id"));
    }

    public static JsonPath verify(RequestSpecification who, String uscc) {
        return decide(handedIn(who, uscc), "ACCEPT").statusCode(200).extract().jsonPath();
    }

    /// @return a proof with both documents, waiting for an officer
    public static JsonPath handedIn(RequestSpecification who, String uscc) {
        var proof = create(again(who), "/proofs", "{\"uscc\":\"" + uscc + "\"}");
        var path = "/proofs/" + proof.getString("id");
        for (var kind : List.of("LICENCE", "AUTHORISATION"))
            proof = ok(keyed(again(who))
                    .contentType("application/octet-stream")
                    .queryParam("kind", kind)
                    .queryParam("fileName", kind + ".pdf")
                    .body(PDF)
                    .post(BASE + path + "/files")
                    .then()
                    .statusCode(201));
        return ok(move(again(who), path + "/submission", proof, "").statusCode(200));
    }

    public static ValidatableResponse decide(JsonPath proof, String outcome) {
        return move(as("verifier", "officer"), "/proofs/" + proof.getString("id") + "/decision", proof, """
                {"outcome":"%s","reason":"证照与授权书核对。"}""".formatted(
                        outcome));
    }

    /// @return a definition from the test resources under a code of its own
    public static ObjectNode definition(Consumer<ObjectNode> change) {
        try (var resource = Api.class.getResourceAsStream("/calls/direct.json")) {
            var definition = (ObjectNode) JSON.readTree(Objects.requireNonNull(resource));
            definition.put(
                    "code", "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
            change.accept(definition);
            return definition;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static JsonPath published(Consumer<ObjectNode> change) {
        var draft = create(officer(), "/calls", definition(change));
        return ok(move(officer(), "/calls/" + draft.getString("id") + "/publication", draft, "{}")
                .statusCode(200));
    }

    public static JsonPath draft(JsonPath call, JsonPath organisation, JsonPath recommender) {
        return create(applicant(), "/applications", draftBody(call, organisation, recommender));
    }

    public static String draftBody(JsonPath call, JsonPath organisation, JsonPath recommender) {
        var body = JSON.createObjectNode()
                .put("callId", call.getString("id"))
                .put("organisationId", organisation.getString("id"))
                .put("another", true);
        if (recommender != null) body.put("recommenderOrganisationId", recommender.getString("id"));
        return body.toString();
    }

    /// @param application knows which version of the section is replaced
    public static ValidatableResponse save(JsonPath application, String section, String answers) {
        return save(applicant(), application, section, answers);
    }

    public static ValidatableResponse save(
            RequestSpecification who, JsonPath application, String section, String answers) {
        var version = Objects.requireNonNullElse(application.get("sections['" + section + "'].version"), 0);
        return who.header("If-Match", "\"" + version + "\"")
                .body(answers)
                .put(BASE + "/applications/" + application.getString("id") + "/sections/" + section)
                .then();
    }

    /// @return the application with the section saved
    public static JsonPath saved(JsonPath application, String section, String answers) {
        save(application, section, answers).statusCode(200);
        return get(applicant(), "/applications/" + application.getString("id"));
    }

    public static ValidatableResponse attach(
            RequestSpecification who, JsonPath application, String name, byte[] bytes) {
        return keyed(who)
                .contentType("application/octet-stream")
                .queryParam("slot", "plan")
                .queryParam("fileName", name)
                .body(bytes)
                .post(BASE + "/applications/" + application.getString("id") + "/attachments")
                .then();
    }

    public static final String BASIC = """
            {"title":"柔性脑电电极","summary":"面向居家康复的柔性脑电电极。","fields":["柔性电极","脑电采集"]}""";
    /// The statement in force, declared.
    public static final String DECLARED = "{\"statement\":\"2026-1\"}";
    public static final String BUDGET = "{\"requestedAmount\":\"300000.00\"}";
    public static final String TEAM = """
            {"members":[{"name":"王晓东","email":"Wang@Example.cn"},{"name":"李一","email":"li@example.cn"}]}""";

    /// @return the application with all that a submission needs
    public static JsonPath filled(JsonPath draft) {
        var basic = saved(draft, "basic", BASIC);
        save(basic, "budget", BUDGET).statusCode(200);
        save(basic, "team", TEAM).statusCode(200);
        return ok(attach(applicant(), basic, "实施方案.pdf", PDF).statusCode(201));
    }

    public static ValidatableResponse reopen(JsonPath application) {
        return move(applicant(), "/applications/" + application.getString("id") + "/reopening", application, "");
    }

    public static ValidatableResponse submit(JsonPath application) {
        return move(applicant(), "/applications/" + application.getString("id") + "/submission", application, DECLARED);
    }
}
