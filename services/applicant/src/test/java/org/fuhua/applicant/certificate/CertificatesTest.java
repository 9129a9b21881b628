package org.fuhua.applicant.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.upon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Certificates from stating to revocation: who does what, what calls and the ladder make of them, and who is reminded.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CertificatesTest {
    @Inject
    DataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    RemindOfRenewals remind;

    private JsonPath organisation;
    private String path;

    @BeforeEach
    void begin() {
        clock.set("2026-11-29T02:00:00Z");
        organisation = Api.organisation(applicant(), "ENTERPRISE");
        path = "/organisations/" + organisation.getString("id") + "/certificates";
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void aCallAsksForATitleOnTheDayInShanghai() {
        var call = published(d -> d.withObject("/eligibility")
                .putArray("conditions")
                .addObject()
                .put("code", "high-tech")
                .put("zh", "高新技术企业")
                .put("en", "A high-tech enterprise")
                .put("source", "指南")
                .put("test", "'HIGH_TECH' in holds"));
        assertThat(result(call)).isEqualTo("UNKNOWN");
        create(applicant(), path, paper("HIGH_TECH", "GR202637000001", "2026-11-29", "2026-12-01"));
        clock.set("2026-11-28T15:59:59Z");
        assertThat(result(call)).as("the day before").isEqualTo("UNMET");
        clock.set("2026-11-28T16:00:00Z");
        assertThat(result(call)).as("first day").isEqualTo("MET");
        clock.set("2026-12-01T15:59:59Z");
        assertThat(result(call)).as("last day").isEqualTo("MET");
        clock.set("2026-12-01T16:00:00Z");
        assertThat(result(call)).as("day after").isEqualTo("UNMET");
    }

    @Test
    void theLadderShowsUntilWhenARungIsHeldAndNotARevokedOne() {
        var known = create(applicant(), path, paper("HIGH_TECH", "GR202437000001", "2024-12-01", "2027-11-30"));
        assertThat(heldUntil()).isEqualTo("2027-11-30");
        ok(decide(known, "verification", "").statusCode(200).body("state", equalTo("VERIFIED")));
        var verified = get(applicant(), path).getInt("[0].version");
        officer()
                .header("If-Match", "\"" + verified + "\"")
                .body("{\"revokedOn\":\"2026-11-29\",\"reason\":\"公告取消\"}")
                .post(BASE + path + "/" + known.getString("id") + "/revocation")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false));
        assertThat(heldUntil()).isNull();
        applicant()
                .get(BASE + "/organisations/" + organisation.getString("id") + "/ladder?on=2026-11-28")
                .then()
                .body("rungs.find { it.title == 'HIGH_TECH' }.heldUntil", equalTo("2026-11-28"));
    }

    @Test
    void isStatedByThoseWhoWriteCheckedByOfficersAndSeenByNobodyElse() {
        create(applicant(), "/organisations/" + organisation.getString("id") + "/members", """
                {"subject":"%s","displayName":"赵看","role":"VIEWER"}""".formatted(
                        Tokens.subject("viewer1")));
        var known = create(applicant(), path, paper("TECH_SME", "2026370100000001", "2026-01-01", "2026-12-31"));
        state(as("viewer1", "applicant"), "2").statusCode(403);
        as("viewer1", "applicant").get(BASE + path).then().statusCode(200);
        state(as("stranger", "applicant"), "2").statusCode(404);
        as("stranger", "applicant").get(BASE + path).then().statusCode(404);
        upon(applicant(), known)
                .post(BASE + path + "/" + known.getString("id") + "/verification")
                .then()
                .statusCode(403);
        decide(known, "verification", "").statusCode(200);
        decide(known, "verification", "").statusCode(412);
        var verified = get(officer(), path);
        assertThat(verified.getString("[0].state")).isEqualTo("VERIFIED");
        applicant()
                .header("If-Match", "\"" + verified.getInt("[0].version") + "\"")
                .delete(BASE + path + "/" + known.getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-not-in-this-state"));
    }

    @Test
    void refusesWhatCannotBe() {
        keyed(applicant())
                .body(paper("HIGH_TECH", "GR1", "2026-11-29", "2026-11-28"))
                .post(BASE + path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"));
        var known = create(applicant(), path, paper("HIGH_TECH", "GR1", "2026-01-01", "2026-12-31"));
        keyed(applicant())
                .body(paper("HIGH_TECH", "GR1", "2026-01-01", "2026-12-31"))
                .post(BASE + path)
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-number-taken"));
        for (var day : new String[] {"2025-12-31", "2026-11-30"})
            decide(known, "revocation", "{\"revokedOn\":\"%s\",\"reason\":\"取消\"}".formatted(day))
                    .statusCode(422)
                    .body("errors.pointer", contains("/revokedOn"));
    }

    @Test
    void keepsItsScanAsAttachmentsAreKept() {
        var known = create(applicant(), path, paper("GAZELLE", "1", "2026-01-01", "2028-12-31"));
        var file = BASE + path + "/" + known.getString("id") + "/file";
        put(applicant(), file, "证书.pdf", Api.PDF).statusCode(200).body("file.fileName", equalTo("证书.pdf"));
        put(applicant(), file, "证书.png", Api.PDF).statusCode(422);
        put(applicant(), file, "空.pdf", new byte[0]).statusCode(422);
        assertThat(officer().get(file).then().statusCode(200).extract().asByteArray())
                .isEqualTo(Api.PDF);
        as("stranger", "applicant").get(file).then().statusCode(404);
    }

    @Test
    void remindsOnceSixtyDaysBeforeItsEndUnlessAnotherGoesOn() throws Exception {
        clock.set("2030-01-01T02:00:00Z");
        create(applicant(), path, paper("HIGH_TECH", "GR-OLD", "2027-03-02", "2030-03-02"));
        create(applicant(), path, paper("HIGH_TECH", "GR-NEW", "2030-03-03", "2033-03-02"));
        create(applicant(), path, paper("GAZELLE", "G-1", "2027-03-02", "2030-03-02"));
        create(applicant(), path, paper("TECH_SME", "T-1", "2030-01-01", "2030-03-03"));
        remind.handle();
        remind.handle();
        assertThat(reminded()).isEqualTo("GAZELLE");
        EventContracts.assertOutboxValid(dataSource);
        clock.set("2030-01-01T16:00:00Z");
        remind.handle();
        assertThat(reminded()).isEqualTo("GAZELLE,TECH_SME");
    }

    private String reminded() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(payload::jsonb ->> 'certificateTitle', ',' order by payload::jsonb ->> 'certificateTitle')"
                                + " from outbox where type = 'org.fuhua.applicant.certificate-expiring.v1' and aggregateid = '"
                                + organisation.getString("id") + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private ValidatableResponse decide(JsonPath known, String how, String body) {
        return upon(officer(), known)
                .body(body)
                .post(BASE + path + "/" + known.getString("id") + "/" + how)
                .then();
    }

    private ValidatableResponse state(RequestSpecification who, String number) {
        return keyed(who)
                .body(paper("TECH_SME", number, "2026-01-01", "2026-12-31"))
                .post(BASE + path)
                .then();
    }

    private static ValidatableResponse put(RequestSpecification who, String path, String name, byte[] bytes) {
        return who.contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(bytes)
                .put(path)
                .then();
    }

    private static String paper(String title, String number, String from, String to) {
        return """
                {"title":"%s","number":"%s","authority":"省科技厅","validFrom":"%s","validTo":"%s"}""".formatted(title, number, from, to);
    }

    private String heldUntil() {
        return get(applicant(), "/organisations/" + organisation.getString("id") + "/ladder")
                .getString("rungs.find { it.title == 'HIGH_TECH' }.heldUntil");
    }

    private String result(JsonPath call) {
        return get(
                        applicant(),
                        "/calls/" + call.getString("id") + "/eligibility?organisationId="
                                + organisation.getString("id"))
                .getString("findings.find { it.code == 'high-tech' }.result");
    }
}
