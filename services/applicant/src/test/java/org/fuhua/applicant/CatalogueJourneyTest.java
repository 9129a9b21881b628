package org.fuhua.applicant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Repository;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// A real call of the catalogue, from registration to the passed formal check.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CatalogueJourneyTest {
    private static final Map<String, String> DECLARED = Map.of("statement", "2026-1");
    private static final String BASE = "/api/applicant/v1";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".getBytes();

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final String applicant = Tokens.of("journey-applicant", "applicant");
    private final String other = Tokens.of("journey-other", "applicant");
    private final String recommender = Tokens.of("journey-recommender", "recommender");
    private final String officer = Tokens.of("journey-officer", "officer");

    @Inject
    DataSource dataSource;

    @Test
    void goesFromRegistrationToThePassedFormalCheck() throws Exception {
        var bureau = create(recommender, "/organisations", organisation("12379999MB0DEM017N", "DEPARTMENT"));
        var firm = create(applicant, "/organisations", organisation("91379999MABC1DE084", "ENTERPRISE"));
        Api.verify(Api.as("journey-applicant", "applicant"), "91379999MABC1DE084");
        var call = publish("JOURNEY");
        var application = create(
                applicant,
                "/applications",
                Map.of("callId", call, "organisationId", firm, "recommenderOrganisationId", bureau));
        var path = "/applications/" + application;

        assertThat(get(other, path).statusCode())
                .as("another organisation's application")
                .isEqualTo(404);
        assertThat(move(applicant, path, "submission", DECLARED).jsonPath().getString("code"))
                .isEqualTo("application-incomplete");
        fill(path);
        attachWhatItIsNot(path);
        attach(path);
        var submitted = move(applicant, path, "submission", DECLARED);
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
        assertThat(get(applicant, path).jsonPath().getString("number")).isNotBlank();
        assertThat(move(applicant, path, "submission", DECLARED).statusCode())
                .as("a second submit")
                .isEqualTo(409);

        assertThat(move(recommender, path, "endorsement", Map.of("opinion", "同意推荐"))
                        .statusCode())
                .isEqualTo(200);
        var defects = Map.of(
                "outcome", "RETURN",
                "reason", "请补正",
                "defects", new Object[] {Map.of("pointer", "/budget", "text", "请核对预算")});
        assertThat(move(officer, path, "formal-check", defects).statusCode()).isEqualTo(200);
        assertThat(get(applicant, path).jsonPath().getString("state")).isEqualTo("RETURNED");
        assertThat(move(applicant, path, "submission", DECLARED).statusCode()).isEqualTo(200);
        assertThat(move(officer, path, "formal-check", defects).jsonPath().getString("code"))
                .as("a second return")
                .isEqualTo("returned-already");
        var callId = get(officer, path).jsonPath().getString("callId");
        List<String> listed = get(officer, "/calls/" + callId).jsonPath().getList("formalChecks.code");
        var checked = Objects.requireNonNullElse(listed, List.of());
        assertThat(move(officer, path, "formal-check", Map.of("outcome", "PASS", "checked", checked))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(applicant, path).jsonPath().getString("state")).isEqualTo("FORMAL_PASSED");

        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.applicant.organisation-registered.v1",
                        "org.fuhua.applicant.membership-changed.v1",
                        "org.fuhua.applicant.call-published.v1",
                        "org.fuhua.applicant.application-submitted.v1",
                        "org.fuhua.applicant.application-recommended.v1",
                        "org.fuhua.applicant.application-returned.v1",
                        "org.fuhua.applicant.application-accepted.v1");
    }

    private Map<String, Object> organisation(String code, String kind) {
        return Map.of("uscc", code, "nameZh", "演示单位", "kind", kind, "regionCode", "370100");
    }

    private ObjectNode definition(String code) throws Exception {
        var definition = (ObjectNode) yaml.readTree(Files.readString(Repository.path("catalogue/2025-ts-direct.yaml")));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        definition
                .put("code", code)
                .put("opensAt", now.minus(Duration.ofDays(1)).toString());
        definition.put("deadlineAt", now.plus(Duration.ofDays(1)).toString());
        return definition;
    }

    private String publish(String code) throws Exception {
        var call = create(officer, "/calls", definition(code).toString());
        assertThat(move(officer, "/calls/" + call, "publication", Map.of()).statusCode())
                .isEqualTo(200);
        return call;
    }

    private String create(String token, String path, Object body) {
        var response = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
        assertThat(response.statusCode()).as(path + " " + response.asString()).isEqualTo(201);
        return response.jsonPath().getString("id");
    }

    private Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + path);
    }

    private Response move(String token, String path, String action, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", get(token, path).header("ETag"))
                .body(body)
                .post(BASE + path + "/" + action);
    }

    private void fill(String path) throws Exception {
        var sections = yaml.readTree("""
                basic: {title: 柔性电极工艺研究与验证, summary: "%s", fields: [柔性电极], invasiveness: 侵入式, months: 24}
                enterprise: {registrationNo: "2025370100000001", staff: 30, researchStaff: 12, revenueYuan: "100.00", researchYuan: "50.00", partner: 齐州大学工学院}
                plan: {problem: "%s", route: "%s", novelty: "%s"}
                team: {members: [{name: 张三, email: zhang.san@example.cn, duty: 负责人}]}
                budget: {requestedAmount: "500000.00", cityAmount: "500000.00", ownAmount: "1000000.00"}
                performance: {indicators: [{kind: 数量, name: 样机, target: 2台}, {kind: 质量, name: 噪声, target: 小于4微伏}]}
                """.formatted("研究".repeat(40), "问题".repeat(20), "路线".repeat(20), "创新".repeat(20)));
        for (var section : sections.properties()) {
            var response = given().auth()
                    .oauth2(applicant)
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .body(section.getValue().toString())
                    .put(BASE + path + "/sections/" + section.getKey());
            assertThat(response.statusCode())
                    .as(section.getKey() + response.asString())
                    .isEqualTo(200);
        }
    }

    private void attachWhatItIsNot(String path) {
        var response = given().auth()
                .oauth2(applicant)
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("<html><script>alert(1)</script></html>".getBytes())
                .post(BASE + path + "/attachments?slot=commitment&fileName=a.pdf");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(422);
    }

    private void attach(String path) {
        var response = given().auth()
                .oauth2(applicant)
                .contentType("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(PDF)
                .post(BASE + path + "/attachments?slot=commitment&fileName=a.pdf");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
    }
}
