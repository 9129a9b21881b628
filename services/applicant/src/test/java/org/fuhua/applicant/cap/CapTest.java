package org.fuhua.applicant.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.draft;
import static org.fuhua.applicant.Api.filled;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.organisation;
import static org.fuhua.applicant.Api.published;
import static org.fuhua.applicant.Api.save;
import static org.fuhua.applicant.Api.saved;
import static org.fuhua.applicant.Api.submit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// One person, one organisation, so many applications (限项), in one call and over all of them.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CapTest {
    @Inject
    DataSource dataSource;

    @Test
    void takesOneApplicationOfAPersonInCharge() throws SQLException {
        var call = published(d -> perPerson(d, "CALL", "LEAD"));
        var lead = address();
        ok(submit(written(call, lead, address())).statusCode(200));
        submit(written(call, lead.toUpperCase(java.util.Locale.ROOT), address()))
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors.code", hasItem("one-per-head"));
        ok(submit(written(call, address(), lead)).statusCode(200));
        assertThat(kept(lead)).isZero();
    }

    @Test
    void countsTheCoreOfTheTeamInAllCallsWhereAsked() {
        var first = published(d -> perPerson(d, "ALL_CALLS", "CORE"));
        var second = published(d -> perPerson(d, "ALL_CALLS", "CORE"));
        var member = address();
        var handedIn = ok(submit(written(first, address(), member)).statusCode(200));
        submit(written(second, address(), member)).statusCode(422);
        ok(move(
                        applicant(),
                        "/applications/" + handedIn.getString("id") + "/withdrawal",
                        handedIn,
                        "{\"reason\":\"改报\"}")
                .statusCode(200));
        ok(submit(written(second, address(), member)).statusCode(200));
    }

    @Test
    void countsOrganisationsOverCallsOfOneInstrument() {
        var instrument = "CAP_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var first = published(d -> perOrganisation(d, instrument));
        var second = published(d -> perOrganisation(d, instrument));
        var organisation = organisation(applicant(), "ENTERPRISE");
        var draft = draft(second, organisation, null);
        ok(submit(filled(draft(first, organisation, null))).statusCode(200));
        submit(filled(draft)).statusCode(422).body("errors.code", hasItem("one-per-unit"));
    }

    @Test
    void saysWhetherThereIsRoomOnceThePeopleAreNamed() {
        var call = published(d -> perPerson(d, "CALL", "LEAD"));
        var draft = draft(call, organisation(applicant(), "ENTERPRISE"), null);
        assertThat(result(draft)).isEqualTo("UNKNOWN");
        ok(save(draft, "team", team(address(), address())).statusCode(200));
        assertThat(result(draft)).isEqualTo("MET");
    }

    @Test
    void letsOnlyOneOfTwoThroughThatAreHandedInAtOnce() {
        var calls = IntStream.range(0, 4)
                .mapToObj(_ -> published(d -> perPerson(d, "ALL_CALLS", "LEAD")))
                .toList();
        var lead = address();
        var waiting = calls.stream().map(call -> written(call, lead, address())).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = waiting.stream()
                    .map(application ->
                            threads.submit(() -> submit(application).extract().statusCode()))
                    .toList();
            assertThat(statuses.stream().map(CapTest::result))
                    .containsOnlyOnce(200)
                    .contains(422);
        }
    }

    private static int result(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String result(JsonPath draft) {
        return get(applicant(), "/applications/" + draft.getString("id") + "/eligibility")
                .getString("findings.find { it.code == 'one-per-head' }.result");
    }

    private static JsonPath written(JsonPath call, String lead, String member) {
        var filled = filled(draft(call, organisation(applicant(), "ENTERPRISE"), null));
        var application = get(applicant(), "/applications/" + filled.getString("id"));
        return saved(application, "team", team(lead, member));
    }

    private static String team(String lead, String member) {
        return """
                {"members":[{"name":"负责人","email":"%s"},{"name":"骨干","email":"%s"}]}""".formatted(lead, member);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.cn";
    }

    private static void perPerson(ObjectNode definition, String within, String role) {
        var caps = definition.putObject("caps");
        var people = caps.putArray("people");
        people.addObject().put("role", "LEAD").put("pointer", "/team/members/0").put("key", "email");
        people.addObject().put("role", "CORE").put("pointer", "/team/members").put("key", "email");
        var cap = caps.putArray("rules")
                .addObject()
                .put("code", "one-per-head")
                .put("zh", "同一人同年度限报 1 项")
                .put("en", "One application of a person a year")
                .put("source", "申报通知")
                .put("per", "PERSON")
                .put("within", within)
                .put("years", 1)
                .put("most", 1);
        cap.putArray("roles").add(role);
    }

    private static void perOrganisation(ObjectNode definition, String instrument) {
        definition
                .put("instrument", instrument)
                .putObject("caps")
                .putArray("rules")
                .addObject()
                .put("code", "one-per-unit")
                .put("zh", "同一单位限报 1 项")
                .put("en", "One application of an organisation")
                .put("source", "申报通知")
                .put("per", "ORGANISATION")
                .put("within", "INSTRUMENT")
                .put("most", 1);
    }

    /// How often an address is kept in the open.
    private long kept(String address) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from application_person where position(? in person_key) > 0")) {
            query.setString(1, address);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
