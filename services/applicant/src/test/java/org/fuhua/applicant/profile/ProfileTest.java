package org.fuhua.applicant.profile;

import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ProfileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private String firm;

    @BeforeEach
    void register() {
        firm = Api.organisation(applicant(), "ENTERPRISE").getString("id");
    }

    private static String firm(Consumer<ObjectNode> change) {
        try (var resource = ProfileTest.class.getResourceAsStream("/ladder-firm.json")) {
            var profile = (ObjectNode) JSON.readTree(Objects.requireNonNull(resource));
            change.accept(profile);
            return profile.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ValidatableResponse state(RequestSpecification who, int version, String profile) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(profile)
                .put(BASE + "/organisations/" + firm + "/profile")
                .then();
    }

    private ValidatableResponse read(RequestSpecification who, String what) {
        return who.get(BASE + "/organisations/" + firm + what).then();
    }

    private void admit(String user, String role) {
        create(applicant(), "/organisations/" + firm + "/members", """
                {"subject":"%s","displayName":"成员","role":"%s"}""".formatted(Tokens.subject(user), role));
    }

    @Test
    void isStatedOnceAndReadByTheLadder() {
        read(applicant(), "/profile")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("writable", equalTo(true))
                .body("changedAt", nullValue());
        state(applicant(), 0, firm(_ -> {}))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        read(officer(), "/profile")
                .statusCode(200)
                .body("writable", equalTo(false))
                .body("changedAt", notNullValue())
                .body("profile.years[0].revenue.amount", equalTo("30000000.00"));
        read(applicant(), "/ladder?on=2026-07-01")
                .statusCode(200)
                .body("years", contains(2025, 2024, 2023))
                .body("size.zh", equalTo("中型企业"))
                .body("rungs.title", hasItem("GAZELLE"))
                .body("rungs[0].heldUntil", equalTo("2026-12-31"))
                .body("rungs[0].result", equalTo("MET"))
                .body("rungs.find { it.title == 'LITTLE_GIANT' }.result", equalTo("UNMET"))
                .body(
                        "rungs.find { it.title == 'LITTLE_GIANT' }.standards[0].findings.find { it.code == 'revenue' }.measured.shortfall",
                        equalTo(2_000_000_000));
    }

    @Test
    void keepsTwoWritersFromOverwritingEachOther() {
        state(applicant(), 0, firm(_ -> {})).statusCode(200);
        state(applicant(), 0, firm(p -> p.put("creditScore", 1)))
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        state(applicant(), 1, firm(p -> p.put("creditScore", 90)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("profile.creditScore", equalTo(90));
    }

    @Test
    void isOpenToMembersAndTheAgencyOnly() {
        state(as("stranger1", "applicant"), 0, firm(_ -> {})).statusCode(404);
        read(as("stranger1", "applicant"), "/profile").statusCode(404);
        read(as("stranger1", "applicant"), "/ladder").statusCode(404);
        read(recommender(), "/profile").statusCode(404);
        read(as("expert1", "expert"), "/profile").statusCode(403);
        read(as("auditor1", "auditor"), "/ladder").statusCode(200);
        admit("finance1", "FINANCE");
        admit("viewer2", "VIEWER");
        state(as("finance1", "applicant"), 0, firm(_ -> {})).statusCode(200);
        state(as("viewer2", "applicant"), 1, firm(_ -> {}))
                .statusCode(403)
                .body("code", equalTo("not-a-profile-editor"));
        read(as("viewer2", "applicant"), "/profile").statusCode(200).body("writable", equalTo(false));
    }

    @Test
    void namesEverythingThatCannotBe() {
        state(applicant(), 0, firm(p -> {
                    p.put("registeredOn", "2999-01-01");
                    p.withArray("titles")
                            .addObject()
                            .put("code", "HIGH_TECH")
                            .put("from", "2026-01-02")
                            .put("to", "2026-01-01");
                    p.withArray("awards")
                            .addObject()
                            .put("level", "NATIONAL")
                            .put("rank", 1)
                            .put("on", "2999-01-01");
                    var years = p.withArray("years");
                    ((ObjectNode) years.get(0)).put("researchStaff", 101);
                    ((ObjectNode) years.get(1)).put("year", 2025);
                    ((ObjectNode) years.get(2).get("mainRevenue")).put("amount", "20000000.01");
                    years.addObject().put("year", 2199);
                }))
                .statusCode(422)
                .body("code", equalTo("profile-invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/registeredOn",
                                "/titles/1/to",
                                "/awards/0/on",
                                "/years/0/researchStaff",
                                "/years/1/year",
                                "/years/2/mainRevenue",
                                "/years/3/year"));
        read(applicant(), "/profile").body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"marketShareBp\":10001}",
                "{\"developmentScore\":-1}",
                "{\"years\":[{\"year\":2025,\"revenue\":{\"amount\":\"-1\",\"currency\":\"CNY\"}}]}",
                "{\"years\":[{\"year\":2025,\"revenue\":{\"amount\":\"1\",\"currency\":\"USD\"}}]}",
                "{\"years\":[{\"year\":2025,\"netProfit\":\"1e9\"}]}",
                "{\"years\":[{\"year\":2025,\"staff\":10000001}]}",
                "{\"years\":[null]}",
                "{\"titles\":[{\"code\":\"no such title\",\"from\":\"2026-01-01\",\"to\":\"2026-01-01\"}]}",
                "{\"titles\":[{\"code\":\"HIGH_TECH\"}]}",
                "{\"awards\":[{\"level\":\"NATIONAL\",\"rank\":0,\"on\":\"2026-01-01\"}]}"
            })
    void refusesWhatIsOutOfRangeWithItsPlace(String profile) {
        state(applicant(), 0, profile).statusCode(422).body("errors", hasSize(org.hamcrest.Matchers.greaterThan(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sector\":\"MINING\"}",
                "{\"registeredOn\":\"2026-02-30\"}",
                "{\"listed\":\"perhaps\"}",
                "{\"years\":{}}",
                "[]",
                "{"
            })
    void refusesWhatHasAnotherShape(String profile) {
        state(applicant(), 0, profile).statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void asksForTheVersionAndForADay() {
        applicant()
                .body("{}")
                .put(BASE + "/organisations/" + firm + "/profile")
                .then()
                .statusCode(428);
        read(applicant(), "/ladder?on=2026-02-30").statusCode(400).body("errors.pointer", contains("?on"));
        applicant()
                .get(BASE + "/organisations/" + UUID.randomUUID() + "/ladder")
                .then()
                .statusCode(404);
    }

    @Test
    void everybodyMayReadTheStandards() {
        io.restassured.RestAssured.given()
                .get(BASE + "/public/rule-sets")
                .then()
                .statusCode(200)
                .body("code", hasItem("specialised-2026"))
                .body("find { it.code == 'tech-sme-2017' }.conditions.code", hasItem("staff-size"))
                .body("find { it.code == 'tech-sme-2017' }.documentNo", equalTo("国科发政〔2017〕115号"));
    }
}
