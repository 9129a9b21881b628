package org.fuhua.applicant.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class RelatedTest {
    private static final String PERSON = "11010519491231002X";

    @Inject
    DataSource dataSource;

    @Test
    void findsWhatHangsTogetherWithinTheStepsAndFromTheShareOn() throws Exception {
        var top = Api.unverified(applicant(), "ENTERPRISE");
        var middle = Api.unverified(applicant(), "ENTERPRISE");
        var bottom = Api.unverified(applicant(), "ENTERPRISE");
        var aside = Api.unverified(applicant(), "ENTERPRISE");
        state(middle, 0, holder(top, "20"), holder(aside, "19.999999")).statusCode(200);
        state(bottom, 0, holder(middle, "51")).statusCode(200);

        related(bottom, "?steps=1", middle);
        related(bottom, "?steps=2", middle, top);
        related(bottom, "?steps=2&share=19.999999", middle, top, aside);
        related(bottom, "?steps=2&share=20.000001", middle);
        related(top, "?steps=2", middle, bottom);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.applicant.relations-stated.v1");
    }

    @Test
    void aCircleEnds() {
        var one = Api.unverified(applicant(), "ENTERPRISE");
        var two = Api.unverified(applicant(), "ENTERPRISE");
        state(one, 0, holder(two, "60")).statusCode(200);
        state(two, 0, holder(one, "60")).statusCode(200);
        related(one, "?steps=4", two);
    }

    @Test
    void aPersonTiesTogetherWhatTheyHoldAndIsNotShown() throws SQLException {
        var one = Api.unverified(applicant(), "ENTERPRISE");
        var two = Api.unverified(applicant(), "ENTERPRISE");
        state(one, 0, person("30")).statusCode(200);
        state(two, 0, person("30")).statusCode(200);
        related(one, "?steps=1", two);
        officer()
                .get(BASE + "/organisations/" + one.getString("id") + "/relations")
                .then()
                .statusCode(200)
                .body("relations[0].idNumber", equalTo("**************002X"))
                .body("writable", equalTo(false));
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from outbox where payload like '%002X%' or payload like '%王五%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void isStatedByMembersUponWhatTheyKnow() {
        var one = Api.unverified(applicant(), "ENTERPRISE");
        var other = Api.unverified(applicant(), "ENTERPRISE");
        state(one, 0, holder(other, "10")).statusCode(200).body("version", equalTo(1));
        state(one, 0, holder(other, "10")).statusCode(412);
        state(one, 1, holder(other, "10"), person("90.000001"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/relations/0/share"));
        state(one, 1).statusCode(200).body("relations.size()", equalTo(0)).body("version", equalTo(2));
        var path = BASE + "/organisations/" + one.getString("id") + "/relations";
        as("stranger", "applicant").get(path).then().statusCode(404);
        as("officer1", "officer")
                .header("If-Match", "\"2\"")
                .body("{\"relations\":[]}")
                .put(path)
                .then()
                .statusCode(403);
    }

    private static void related(JsonPath of, String query, JsonPath... expected) {
        var found = get(officer(), "/organisations/" + of.getString("id") + "/related-organisations" + query);
        assertThat(found.getList("organisations.uscc", String.class))
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(expected)
                        .map(one -> one.getString("uscc"))
                        .toList());
    }

    private static ValidatableResponse state(JsonPath organisation, long version, String... relations) {
        return applicant()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"relations\":[" + String.join(",", relations) + "]}")
                .put(BASE + "/organisations/" + organisation.getString("id") + "/relations")
                .then();
    }

    private static String holder(JsonPath organisation, String share) {
        return """
                {"kind":"SHAREHOLDER","uscc":"%s","share":"%s","from":"2025-01-01"}""".formatted(organisation.getString("uscc"), share);
    }

    private static String person(String share) {
        return """
                {"kind":"SHAREHOLDER","personName":"王五","idNumber":"%s","share":"%s","from":"2025-01-01"}""".formatted(PERSON, share);
    }
}
