package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.draft;
import static org.fuhua.applicant.Api.filled;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.organisation;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.recommender;
import static org.fuhua.applicant.Api.submit;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Sealed opening (密封) and recommendation as a call may demand them.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SealedTest {
    private static final List<String> AGENCY = List.of("officer", "auditor", "admin");

    @Inject
    DataSource dataSource;

    @Test
    void showsNobodyOfTheAgencyWhatCameInBeforeTheCallIsOver() {
        var call = published(d -> d.put("sealedUntilDeadline", true));
        var handedIn = handedIn(call, null);
        for (var role : AGENCY) {
            var reader = "reader-" + role;
            as(reader, role)
                    .get(BASE + "/applications/" + handedIn.getString("id"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("application-sealed"));
            as(reader, role)
                    .get(BASE + "/applications/" + handedIn.getString("id") + "/eligibility")
                    .then()
                    .statusCode(409);
            as(reader, role)
                    .get(BASE + "/applications/" + handedIn.getString("id") + "/attachments/"
                            + handedIn.getString("attachments[0].id") + "/content")
                    .then()
                    .statusCode(409);
            assertThat(listed(reader, role, call)).isEmpty();
        }
        move(
                        officer(),
                        "/applications/" + handedIn.getString("id") + "/formal-check",
                        handedIn,
                        "{\"outcome\":\"PASS\"}")
                .statusCode(409);
        as("reader", "expert")
                .get(BASE + "/applications/" + handedIn.getString("id"))
                .then()
                .statusCode(403);
        assertThat(get(applicant(), "/applications/" + handedIn.getString("id")).getString("title"))
                .isEqualTo("柔性脑电电极");
    }

    @Test
    void opensThemTogether() {
        var call = published(d -> d.put("sealedUntilDeadline", true));
        var handedIn = handedIn(call, null);
        ok(move(officer(), "/calls/" + call.getString("id") + "/closing", call, "")
                .statusCode(200));
        for (var role : AGENCY) {
            assertThat(get(as("reader-" + role, role), "/applications/" + handedIn.getString("id"))
                            .getString("title"))
                    .isEqualTo("柔性脑电电极");
            assertThat(listed("reader-" + role, role, call)).containsExactly(handedIn.getString("id"));
        }
    }

    @Test
    void countsThemByStageAndSumsThemOnlyOnceOpened() {
        var call = published(d -> d.put("sealedUntilDeadline", true));
        handedIn(call, null);
        handedIn(call, null);
        draft(call, organisation(applicant(), "ENTERPRISE"), null);
        var board = "/calls/" + call.getString("id") + "/board";
        for (var role : AGENCY) {
            var sealed = get(as("reader-" + role, role), board);
            assertThat(sealed.getBoolean("sealed")).isTrue();
            assertThat(sealed.getList("stages.stage")).containsExactly("DRAFT", "SUBMITTED");
            assertThat(sealed.getList("stages.applications")).containsExactly(1, 2);
            assertThat(sealed.getList("stages.requested")).containsOnlyNulls();
        }
        ok(move(officer(), "/calls/" + call.getString("id") + "/closing", call, "")
                .statusCode(200));
        assertThat(get(officer(), board).getString("stages.find { it.stage == 'SUBMITTED' }.requested.amount"))
                .isEqualTo("600000.00");
        applicant().get(BASE + board).then().statusCode(403);
    }

    @Test
    void letsTheRecommendingUnitReadWhatItVouchesFor() {
        var call = published(d -> d.put("sealedUntilDeadline", true));
        var department = organisation(recommender(), "DEPARTMENT");
        var handedIn = handedIn(call, department);
        assertThat(get(recommender(), "/applications/" + handedIn.getString("id"))
                        .getString("title"))
                .isEqualTo("柔性脑电电极");
        as("another", "recommender")
                .get(BASE + "/applications/" + handedIn.getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void tellsOtherServicesOnlyThatThereIsOneMore() throws SQLException {
        var handedIn = handedIn(published(d -> d.put("sealedUntilDeadline", true)), null);
        assertThat(announced(handedIn))
                .contains(handedIn.getString("number"))
                .contains("\"minorUnits\":0")
                .doesNotContain("柔性脑电电极");
        assertThat(announced(handedIn(published(d -> {}), null))).contains("柔性脑电电极");
    }

    @Test
    void takesNothingWithoutARecommendingUnitWhereOneIsDemanded() {
        var call = published(d -> d.putObject("recommendation").put("required", true));
        var organisation = organisation(applicant(), "ENTERPRISE");
        org.fuhua.applicant.Api.keyed(applicant())
                .body(org.fuhua.applicant.Api.draftBody(call, organisation, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo("recommender-missing"))
                .body("errors[0].pointer", equalTo("/recommenderOrganisationId"));
        var department = organisation(recommender(), "DEPARTMENT");
        ok(submit(filled(draft(call, organisation, department))).statusCode(200));
    }

    private static JsonPath handedIn(JsonPath call, JsonPath department) {
        return ok(submit(filled(draft(call, organisation(applicant(), "ENTERPRISE"), department)))
                .statusCode(200));
    }

    private static List<String> listed(String reader, String role, JsonPath call) {
        return get(as(reader, role), "/applications?callId=" + call.getString("id"))
                .getList("items.id");
    }

    private String announced(JsonPath application) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select payload from outbox"
                        + " where type = 'org.fuhua.applicant.application-submitted.v1' and aggregateid = ?")) {
            query.setString(1, application.getString("id"));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
