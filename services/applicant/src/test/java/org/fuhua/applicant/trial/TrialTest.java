package org.fuhua.applicant.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.definition;
import static org.fuhua.applicant.Api.draft;
import static org.fuhua.applicant.Api.filled;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.organisation;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.submit;
import static org.fuhua.applicant.Api.upon;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TrialTest {
    private static final String MADE_UP =
            "{\"applicant\":{\"kind\":\"%s\",\"regionCode\":\"%s\"},\"answers\":%s,\"files\":[%s]}";

    @Inject
    DataSource dataSource;

    @Test
    void fillsTheFormByItselfAndWouldBeTaken() {
        var trial = begun(drafted(), "{}");
        assertThat(trial.getList("gaps")).isEmpty();
        assertThat(trial.getBoolean("mayBegin")).isTrue();
        assertThat(trial.getBoolean("accepted")).isTrue();
        assertThat(trial.getString("answers.budget.requestedAmount")).isEqualTo("500000.00");
        assertThat(trial.getList("findings.code")).contains("organisation-kind", "organisation-region");
    }

    @Test
    void judgesAMadeUpApplicantAndTheGate() {
        var call = drafted();
        var trial = begun(call, "{\"content\":" + MADE_UP.formatted("UNIVERSITY", "110108", "{}", "") + "}");
        assertThat(trial.getBoolean("mayBegin")).isFalse();
        assertThat(trial.getList("findings.findAll { it.result == 'UNMET' }.code"))
                .containsExactly("organisation-kind", "organisation-region");
        assertThat(trial.getList("gaps.pointer")).contains("/basic/title", "/attachments/plan");
        var written = ok(upon(officer(), trial)
                .body(MADE_UP.formatted(
                        "ENTERPRISE", "370100", "{\"basic\":{\"title\":\"试\",\"summary\":\"写\"}}", "\"plan\""))
                .put(BASE + path(call) + "/" + trial.getString("id"))
                .then()
                .statusCode(200));
        assertThat(written.getBoolean("mayBegin")).isTrue();
        assertThat(written.getList("gaps.pointer"))
                .doesNotContain("/basic/title", "/attachments/plan")
                .contains("/budget/requestedAmount");
        upon(officer(), trial)
                .body(MADE_UP.formatted("ENTERPRISE", "370100", "{}", ""))
                .put(BASE + path(call) + "/" + trial.getString("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void judgesARegisteredOrganisation() {
        var organisation = organisation(applicant(), "HOSPITAL");
        var trial = begun(
                drafted(),
                "{\"content\":{\"applicant\":{\"organisationId\":\"%s\"},\"answers\":{},\"files\":[]}}"
                        .formatted(organisation.getString("id")));
        assertThat(trial.getList("findings.findAll { it.result == 'UNMET' }.code"))
                .containsExactly("organisation-kind");
    }

    @Test
    void refusesWhatAnApplicantCouldNotWriteEither() {
        keyed(officer())
                .body("{\"content\":"
                        + MADE_UP.formatted("ENTERPRISE", "370100", "{\"basic\":{\"title\":1},\"other\":{}}", "") + "}")
                .post(BASE + path(drafted()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/answers/basic/title"))
                .body("errors.pointer", hasItem("/answers/other"));
    }

    @Test
    void isGoneOnceTheCallIsPublicAndLeavesNothingBehind() throws SQLException {
        var call = drafted();
        var facts = count("outbox where type not like '%audit%'");
        var applications = count("application");
        for (int i = 0; i < 3; i++) begun(call, "{}");
        assertThat(get(officer(), path(call)).getList("items")).hasSize(3);
        assertThat(count("outbox where type not like '%audit%'")).isEqualTo(facts);
        assertThat(count("application")).isEqualTo(applications);
        var open = ok(move(officer(), "/calls/" + call.getString("id") + "/publication", call, "{}")
                .statusCode(200));
        assertThat(count("call_trial where call_id = '" + call.getString("id") + "'"))
                .isZero();
        keyed(officer())
                .body("{}")
                .post(BASE + path(open))
                .then()
                .statusCode(409)
                .body("code", equalTo("call-not-in-this-state"));
        var first = ok(submit(filled(draft(open, organisation(applicant(), "ENTERPRISE"), null)))
                .statusCode(200));
        assertThat(first.getString("number")).endsWith("-00001");
    }

    @Test
    void endsWithADiscardedDraft() throws SQLException {
        var call = drafted();
        begun(call, "{}");
        upon(officer(), call)
                .delete(BASE + "/calls/" + call.getString("id"))
                .then()
                .statusCode(204);
        assertThat(count("call_trial where call_id = '" + call.getString("id") + "'"))
                .isZero();
    }

    @Test
    void belongsToOfficersAndToItsOwnCall() {
        var call = drafted();
        var trial = begun(call, "{}");
        for (var role : List.of("applicant", "recommender", "expert", "auditor", "admin"))
            as("other", role).get(BASE + path(call)).then().statusCode(403);
        officer()
                .get(BASE + path(drafted()) + "/" + trial.getString("id"))
                .then()
                .statusCode(404);
        officer().get(BASE + path(published(d -> {}))).then().statusCode(409);
    }

    @Test
    void keepsWhatIsWrittenSealedAndNoMoreThanTwenty() throws SQLException {
        var call = drafted();
        for (int i = 0; i < 20; i++) begun(call, "{}");
        keyed(officer())
                .body("{}")
                .post(BASE + path(call))
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-trials"));
        assertThat(count("call_trial where content like '%sample@example.cn%'")).isZero();
        var last = get(officer(), path(call)).getString("items[0].id");
        officer().delete(BASE + path(call) + "/" + last).then().statusCode(204);
        begun(call, "{}");
    }

    private static JsonPath drafted() {
        return create(officer(), "/calls", definition(d -> {}));
    }

    private static JsonPath begun(JsonPath call, String body) {
        return create(officer(), path(call), body);
    }

    private static String path(JsonPath call) {
        return "/calls/" + call.getString("id") + "/trials";
    }

    private long count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
