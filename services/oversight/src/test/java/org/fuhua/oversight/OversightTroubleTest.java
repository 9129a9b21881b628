package org.fuhua.oversight;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OversightTroubleTest {
    private static final String BASE = "/api/oversight/v1";

    @Test
    void letsNobodyInWithABadToken() {
        given().get(BASE + "/timelines").then().statusCode(401).body("code", equalTo("not-signed-in"));
        for (var token : new String[] {Tokens.forged("a", "auditor"), Tokens.expired("a", "auditor"), "nonsense"})
            given().auth().oauth2(token).get(BASE + "/clauses").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("expert1", "expert"))
                .get(BASE + "/timelines")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    void namesTheParameterAtFault() {
        auditor().get(BASE + "/timelines?limit=0").then().statusCode(422).body("errors[0].pointer", equalTo("?limit"));
        auditor().get(BASE + "/timelines?cursor=!!").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        auditor()
                .get(BASE + "/timelines?callId=nobody")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?callId"));
        auditor()
                .get(BASE + "/timelines?q=" + "x".repeat(101))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?q"));
    }

    @Test
    void doesNotKnowOtherPaths() {
        auditor().get(BASE + "/nothing").then().statusCode(404);
        auditor().get(BASE + "/timelines/not-an-id").then().statusCode(404);
        auditor().get(BASE + "/timelines/" + UUID.randomUUID()).then().statusCode(404);
        auditor().get(BASE + "/rebuilds/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aRebuildNeedsAKey() {
        auditor().post(BASE + "/rebuilds").then().statusCode(400).body("code", equalTo("idempotency-key-required"));
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.of("auditor1", "auditor"));
    }
}
