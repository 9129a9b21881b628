package org.fuhua.applicant.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.draftBody;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ExclusionTest {
    @Inject
    DataSource dataSource;

    @Test
    void anExcludedOrganisationGetsNoFurtherUntilLifted() {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var call = Api.published(d -> {});
        var draft = Api.filled(Api.draft(call, firm, department));
        var path = "/applications/" + draft.getString("id");
        var excluded = file(onFirm(firm, "EXCLUSION"));

        refused(keyed(applicant())
                .body(draftBody(call, firm, null))
                .post(BASE + "/applications")
                .then());
        refused(Api.submit(draft));
        var lifted = ok(lift(excluded).statusCode(200));
        assertThat(lifted.getBoolean("excluding")).isFalse();
        var submitted = ok(Api.submit(draft).statusCode(200));

        var again = file(onFirm(firm, "PERMANENT_EXCLUSION"));
        refused(move(recommender(), path + "/endorsement", submitted, "{\"opinion\":\"同意推荐\"}"));
        lift(again).statusCode(200);
        var endorsed = ok(move(recommender(), path + "/endorsement", get(officer(), path), "{\"opinion\":\"同意推荐\"}")
                .statusCode(200));
        file(onFirm(firm, "EXCLUSION"));
        refused(move(officer(), path + "/formal-check", endorsed, "{\"outcome\":\"PASS\"}"));
        move(officer(), path + "/formal-check", endorsed, "{\"outcome\":\"REJECT\",\"reason\":\"诚信限制期内\"}")
                .statusCode(200);
    }

    @Test
    void anExcludedMemberOfTheTeamKeepsTheApplicationOut() {
        var address = "excluded@example.cn";
        file(onPerson("李一", address));
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        var draft = Api.filled(Api.draft(Api.published(d -> {}), firm, null));
        var team = Api.saved(draft, "team", Api.TEAM.replace("li@example.cn", "Excluded@Example.cn"));
        Api.submit(team)
                .statusCode(409)
                .body("code", equalTo("integrity-excluded"))
                .body("errors[0].pointer", equalTo("/team/members"))
                .body("errors[0].message", containsString("科学技术部令第24号"));
    }

    @Test
    void aWarningKeepsNobodyOut() {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        file(onFirm(firm, "WARNING"));
        Api.submit(Api.filled(Api.draft(Api.published(d -> {}), firm, null))).statusCode(200);
    }

    @Test
    void isReadByWhomItConcernsAndTheAgencyOnRecord() throws SQLException {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        file(onFirm(firm, "EXCLUSION"));
        var path = BASE + "/organisations/" + firm.getString("id") + "/integrity-records";
        applicant().get(path).then().statusCode(200).body("items.size()", equalTo(1));
        as("stranger", "applicant").get(path).then().statusCode(404);
        file(onPerson("陈陈", "concerned@demo.example"));
        as("concerned", "expert")
                .get(BASE + "/integrity-records/mine")
                .then()
                .statusCode(200)
                .body("items[0].personName", equalTo("陈陈"));
        as("stranger", "expert").get(BASE + "/integrity-records/mine").then().body("items.size()", equalTo(0));
        long before = readings();
        officer()
                .queryParam("organisationId", firm.getString("id"))
                .get(BASE + "/integrity-records")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("申报材料弄虚作假"));
        assertThat(readings()).isEqualTo(before + 1);
    }

    @Test
    void isFiledByTheOrderOfItsDayAndOnOneSubject() {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        var sound = onFirm(firm, "EXCLUSION");
        invalid(sound.replace("UNDERTAKING_UNIT", "RESEARCHER"), "/subjectClass");
        invalid(sound.replace("\"EXCLUSION\"", "\"BANISHMENT\""), "/measure");
        invalid(sound.replace("\"decidedOn\":\"2026-04-01\"", "\"decidedOn\":\"2019-04-01\""), "/decidedOn");
        invalid(sound.replace("\"decidedOn\":\"2026-04-01\"", "\"decidedOn\":\"2999-04-01\""), "/decidedOn");
        invalid(sound.replace("\"to\":\"2999-03-31\"", "\"to\":\"2026-03-31\""), "/to");
        invalid(sound.replace("\"subjectClass\"", "\"personName\":\"李一\",\"subjectClass\""), "/organisationId");
        keyed(officer())
                .body(sound.replace(firm.getString("id"), UUID.randomUUID().toString()))
                .post(BASE + "/integrity-records")
                .then()
                .statusCode(404);
        file(sound);
        keyed(officer())
                .body(sound)
                .post(BASE + "/integrity-records")
                .then()
                .statusCode(409)
                .body("code", equalTo("integrity-recorded-already"));
    }

    @Test
    void nobodyFilesOrLiftsForTheirOwnOrganisation() {
        var own = Api.unverified(as("officer-owner", "officer"), "ENTERPRISE");
        keyed(as("officer-owner", "officer"))
                .body(onFirm(own, "WARNING"))
                .post(BASE + "/integrity-records")
                .then()
                .statusCode(403);
        var filed = file(onFirm(own, "EXCLUSION"));
        move(as("officer-owner", "officer"), "/integrity-records/" + filed.getString("id") + "/lifting", filed, """
                {"reason":"本单位"}""")
                .statusCode(403)
                .body("code", equalTo("decides-own-case"));
    }

    private long readings() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from audit where aggregatetype = 'integrity' and action = 'read'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409)
                .body("code", equalTo("integrity-excluded"))
                .body("errors[0].pointer", equalTo("/organisationId"))
                .body("errors[0].message", containsString("〔2026〕"));
    }

    private static void invalid(String body, String pointer) {
        keyed(officer())
                .body(body)
                .post(BASE + "/integrity-records")
                .then()
                .statusCode(422)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem(pointer));
    }

    private static ValidatableResponse lift(JsonPath record) {
        return move(officer(), "/integrity-records/" + record.getString("id") + "/lifting", record, """
                {"reason":"申诉成立，原决定撤销"}""");
    }

    private static JsonPath file(String body) {
        return create(officer(), "/integrity-records", body);
    }

    private static String onFirm(JsonPath firm, String measure) {
        return body("\"organisationId\":\"" + firm.getString("id") + "\"", "UNDERTAKING_UNIT", measure);
    }

    private static String onPerson(String name, String address) {
        return body("\"personName\":\"" + name + "\",\"personAddress\":\"" + address + "\"", "RESEARCHER", "EXCLUSION");
    }

    private static String body(String subject, String subjectClass, String measure) {
        return """
                {%s,"subjectClass":"%s","measure":"%s","documentNo":"鲁科监〔2026〕7号","authority":"山东省科学技术厅",
                "reason":"申报材料弄虚作假","decidedOn":"2026-04-01","from":"2026-04-01","to":"2999-03-31"}""".formatted(subject, subjectClass, measure);
    }
}
