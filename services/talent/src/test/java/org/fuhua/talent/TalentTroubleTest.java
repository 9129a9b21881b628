package org.fuhua.talent;

import static io.restassured.RestAssured.given;
import static org.fuhua.talent.Api.BASE;
import static org.fuhua.talent.Api.as;
import static org.fuhua.talent.Api.create;
import static org.fuhua.talent.Api.move;
import static org.fuhua.talent.Api.needBody;
import static org.fuhua.talent.Api.officer;
import static org.fuhua.talent.Api.personBody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TalentTroubleTest {
    private static final String PASS = "{\"outcome\":\"PASS\",\"reason\":\"急需\"}";

    @Test
    void namesWhatIsWrongInTheContent() {
        posted("/needs", "{").statusCode(400).body("code", equalTo("malformed-request"));
        posted("/needs", needBody("x").replace("\"sandbox\"", "\"sandpit\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sandpit"), "errors[0].code", equalTo("unknown-member"));
        posted("/needs", needBody("x").replace("\"2020-01-01T00:00:00Z\"", "[]"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/opensAt"));
        posted("/needs", needBody("长".repeat(201))).statusCode(422).body("errors[0].pointer", equalTo("/titleZh"));
        posted("/needs", needBody("x").replace("3000000.00", "0"))
                .statusCode(422)
                .body("code", equalTo("need-reward-missing"), "errors[0].pointer", equalTo("/reward/amount"));
        posted("/needs", needBody("x").replace("2099-12-31T09:00:00Z", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("need-deadline-before-opening"));
        posted("/needs", needBody("x").replace("3000000.00", "3.001"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reward/amount"));
        posted("/people", personBody("no address")).statusCode(422).body("errors[0].pointer", equalTo("/email"));
        posted("/people", personBody("a@b.org").replace("EXPERT", "WIZARD"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        posted("/people", "null").statusCode(422);
    }

    @Test
    void letsNobodyInWithABadToken() {
        given().get(BASE + "/needs").then().statusCode(401).body("code", equalTo("not-signed-in"));
        for (var token : new String[] {
            Tokens.forged("talent1", "talent-officer"), Tokens.expired("talent1", "talent-officer"), "nonsense"
        })
            given().auth()
                    .oauth2(token)
                    .get(BASE + "/needs")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        as("expert1", "expert").get(BASE + "/people").then().statusCode(403);
    }

    @Test
    void keepsTwoPeopleFromOverwritingEachOther() {
        var id = create("/needs", needBody("版本")).getString("id");
        officer().body(PASS).post(BASE + "/needs/" + id + "/screening").then().statusCode(428);
        move(id, "screening", 7, PASS).statusCode(412).body("facts.actual", equalTo(0));
        move(id, "screening", 0, PASS).statusCode(200).header("ETag", "\"1\"");
        move(id, "screening", 1, PASS).statusCode(409).body("code", equalTo("need-not-in-this-state"));
    }

    @Test
    void aRetryIsAnsweredOnceAndTheKeyIsNotForAnotherNeed() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, needBody("一次")).statusCode(201).extract().path("id");
        keyed(key, needBody("一次"))
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("id", equalTo(first));
        keyed(key, needBody("另一个")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        officer().body(needBody("无键")).post(BASE + "/needs").then().statusCode(400);
    }

    @Test
    void oneAddressHasOneProfileOfAKind() {
        create("/people", personBody("double@example.org"));
        posted("/people", personBody("Double@Example.org"))
                .statusCode(409)
                .body("code", equalTo("person-already-profiled"), "errors[0].pointer", equalTo("/email"));
    }

    @Test
    void doesNotKnowOtherPaths() {
        officer().get(BASE + "/nothing").then().statusCode(404);
        officer().get(BASE + "/needs/not-an-id").then().statusCode(404);
        officer()
                .get(BASE + "/needs/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        officer().get(BASE + "/needs?limit=1000").then().statusCode(422).body("errors[0].pointer", equalTo("?limit"));
        officer().get(BASE + "/needs?cursor=!!").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        officer().get(BASE + "/needs?state=GONE").then().statusCode(400).body("errors[0].pointer", equalTo("?state"));
    }

    private static ValidatableResponse posted(String path, String body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path)
                .then();
    }

    private static ValidatableResponse keyed(String key, String body) {
        return officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE + "/needs")
                .then();
    }
}
