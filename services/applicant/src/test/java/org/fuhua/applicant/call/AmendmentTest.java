package org.fuhua.applicant.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.upon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Amendments of public calls through the front door: when, what everybody sees, and what applications keep.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class AmendmentTest {
    private static final String DEADLINE = "2030-01-31T09:00:00Z";
    private static final String LATER = "2030-02-28T09:00:00Z";
    private static final String REASON = "申报系统检修，顺延申报截止时间";

    private final ObjectNode definition =
            Api.definition(d -> d.put("opensAt", "2030-01-01T00:00:00Z").put("deadlineAt", DEADLINE));

    @Inject
    MovableClock clock;

    @Inject
    CloseDueCalls closeDueCalls;

    @Inject
    DataSource dataSource;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void anExtensionReachesEverybodyFromTheSecondOfTheOldDeadlineOn() throws Exception {
        var call = open();
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        var inTime = Api.filled(Api.draft(call, organisation, null));
        var tooLate = Api.filled(Api.draft(call, organisation, null));
        clock.set("2030-01-31T09:00:00.999Z");
        var extended = ok(amend(call, "EXTEND", d -> d.put("deadlineAt", LATER))
                .statusCode(201)
                .body("callVersion", equalTo(2))
                .body("deadlineAt", equalTo(LATER)));

        clock.set("2030-01-31T09:00:01Z");
        closeDueCalls.handle();
        Api.submit(inTime).statusCode(200).body("callVersion", equalTo(1));
        assertThat(Api.draft(call, organisation, null).getInt("callVersion")).isEqualTo(2);
        assertThat(get(applicant(), "/applications/mine?limit=100&callId=" + call.getString("id"))
                        .getList("items.deadlineAt"))
                .hasSize(3)
                .containsOnly(LATER);

        clock.set("2030-02-28T09:00:01Z");
        Api.submit(tooLate).statusCode(409).body("code", equalTo("deadline-over"));
        amend(extended, "EXTEND", d -> d.put("deadlineAt", "2030-03-31T09:00:00Z"))
                .statusCode(409)
                .body("code", equalTo("deadline-over"));
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.applicant.call-amended.v1");
    }

    @Test
    void anExtensionMadeInAnotherProcessCountsHereToo() throws Exception {
        var call = open();
        var draft = Api.filled(Api.draft(call, Api.organisation(applicant(), "ENTERPRISE"), null));
        sql("update call set deadline_at = '%s', closes_at = '2030-02-28T09:00:01Z' where id = '%s'"
                .formatted(LATER, call.getString("id")));
        clock.set("2030-02-28T09:00:00Z");
        Api.submit(draft).statusCode(200);
    }

    @Test
    void everybodyReadsHowACallWasAmended() {
        var call = open();
        var clarified = ok(amend(call, "CLARIFY", d -> {
                    d.put("titleZh", "新标题");
                    ((ObjectNode) d.at("/form/sections/1")).put("helpZh", "单位：元");
                })
                .statusCode(201));
        var corrected = ok(amend(clarified, "CORRECT", d -> {
                    d.put("titleZh", "新标题");
                    ((ObjectNode) d.at("/form/sections/1")).put("helpZh", "单位：元");
                    ((ObjectNode) d.at("/attachments/0")).put("required", false);
                })
                .statusCode(201));
        assertThat(corrected.getInt("callVersion")).isEqualTo(3);
        var id = call.getString("id");
        given().get(BASE + "/public/calls/" + id)
                .then()
                .statusCode(200)
                .body("titleZh", equalTo("新标题"))
                .body("amendments.callVersion", contains(2, 3))
                .body("amendments.kind", contains("CLARIFY", "CORRECT"))
                .body("amendments.reason", contains(REASON, REASON))
                .body("amendments[0].at", equalTo("2030-01-10T00:00:00Z"))
                .body("amendments[0].changes", containsInAnyOrder("/titleZh", "/form/sections/1/helpZh"))
                .body("amendments[1].changes", contains("/attachments/0/required"));
        applicant()
                .get(BASE + "/calls/" + id + "/amendments")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CLARIFY", "CORRECT"));
        applicant()
                .get(BASE + "/calls/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("callVersion", equalTo(1))
                .body("titleZh", equalTo(call.getString("titleZh")))
                .body("attachments[0].required", equalTo(true));
        applicant().get(BASE + "/calls/" + id + "/versions/4").then().statusCode(404);
    }

    @Test
    void anApplicationStaysWithItsVersionUntilItsWritersMoveIt() {
        var call = open();
        var draft = Api.filled(Api.draft(call, Api.organisation(applicant(), "ENTERPRISE"), null));
        var path = "/applications/" + draft.getString("id");
        move(applicant(), path + "/call-version", draft, "{}")
                .statusCode(409)
                .body("code", equalTo("call-version-newest"));
        amend(call, "CORRECT", d -> ((ArrayNode) d.at("/attachments/0/mediaTypes")).add("image/png"))
                .statusCode(201);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        Api.attach(applicant(), draft, "图.png", png).statusCode(422);

        move(Api.as("applicant2", "applicant"), path + "/call-version", draft, "{}")
                .statusCode(404);
        var moved = ok(move(applicant(), path + "/call-version", draft, "{}")
                .statusCode(200)
                .body("callVersion", equalTo(2))
                .body("sections.basic.answers", equalTo(draft.getMap("sections.basic.answers"))));
        move(applicant(), path + "/call-version", draft, "{}").statusCode(412);
        var attached =
                ok(Api.attach(applicant(), moved, "图.png", png).statusCode(201).body("attachments", hasSize(2)));
        var submitted = ok(Api.submit(attached).statusCode(200).body("callVersion", equalTo(2)));
        move(applicant(), path + "/call-version", submitted, "{}")
                .statusCode(409)
                .body("code", equalTo("application-not-in-this-state"));
    }

    @Test
    void refusesWithThePlacesThatCannotChange() {
        var call = open();
        amend(call, "EXTEND", d -> {
                    d.put("deadlineAt", LATER);
                    ((ObjectNode) d.at("/budget/total")).put("amount", "6000000.00");
                })
                .statusCode(422)
                .body("code", equalTo("amendment-not-allowed"))
                .body("errors.pointer", contains("/definition/budget/total/amount"))
                .body("errors.code", contains("not-amendable"));
        amend(call, "CLARIFY", _ -> {}).statusCode(422).body("code", equalTo("amendment-empty"));
        amend(call, "CLARIFY", d -> d.put("titleZh", " ")).statusCode(422);
        upon(keyed(officer()), call)
                .body(body("EXTEND", "太短", d -> d.put("deadlineAt", LATER)))
                .post(BASE + "/calls/" + call.getString("id") + "/amendments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        assertThat(get(officer(), "/calls/" + call.getString("id")).getLong("version"))
                .isEqualTo(call.getLong("version"));
    }

    @Test
    void draftsAreRevisedInsteadAndTheirAmendmentsHidden() {
        var draft = Api.create(officer(), "/calls", definition);
        amend(draft, "EXTEND", d -> d.put("deadlineAt", LATER))
                .statusCode(409)
                .body("code", equalTo("call-not-in-this-state"));
        var path = BASE + "/calls/" + draft.getString("id") + "/amendments";
        applicant().get(path).then().statusCode(404);
        officer().get(path).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aRetriedAmendmentIsMadeOnceAndAnOutdatedOneNotAtAll() {
        var call = open();
        var path = BASE + "/calls/" + call.getString("id") + "/amendments";
        var key = UUID.randomUUID().toString();
        var body = body("EXTEND", REASON, d -> d.put("deadlineAt", LATER));
        for (int i = 0; i < 2; i++)
            upon(officer(), call)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("callVersion", equalTo(2));
        upon(keyed(officer()), call).body(body).post(path).then().statusCode(412);
        keyed(officer()).body(body).post(path).then().statusCode(428);
        upon(officer(), call).body(body).post(path).then().statusCode(400);
        assertThat(get(officer(), "/calls/" + call.getString("id") + "/amendments")
                        .getList("items"))
                .hasSize(1);
    }

    private JsonPath open() {
        clock.set("2030-01-10T00:00:00Z");
        return ok(publish(Api.create(officer(), "/calls", definition)).statusCode(200));
    }

    private static ValidatableResponse publish(JsonPath draft) {
        return move(officer(), "/calls/" + draft.getString("id") + "/publication", draft, "{}");
    }

    private ValidatableResponse amend(JsonPath call, String kind, Consumer<ObjectNode> change) {
        return upon(keyed(officer()), call)
                .body(body(kind, REASON, change))
                .post(BASE + "/calls/" + call.getString("id") + "/amendments")
                .then();
    }

    private String body(String kind, String reason, Consumer<ObjectNode> change) {
        var amended = definition.deepCopy();
        change.accept(amended);
        return new ObjectMapper()
                .createObjectNode()
                .put("kind", kind)
                .put("reason", reason)
                .set("definition", amended)
                .toString();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
