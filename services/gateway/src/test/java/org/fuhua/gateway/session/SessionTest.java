package org.fuhua.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.fuhua.gateway.Upstream;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class SessionTest {
    @Test
    void saysThatNobodyIsSignedIn() {
        given().get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("signedIn", equalTo(false))
                .body("subject", nullValue());
        given().auth()
                .oauth2(Tokens.expired("late", "officer"))
                .get("/session")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false));
    }

    @Test
    void saysWhoIsSignedIn() {
        given().auth()
                .oauth2(Tokens.of("officer1", "officer", "auditor", "offline_access", "default-roles-fuhua"))
                .get("/session")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(true))
                .body("subject", equalTo(Tokens.subject("officer1")))
                .body("username", equalTo("officer1"))
                .body("roles", contains("auditor", "officer"));
    }

    @Test
    void writesAChineseNameInItsOwnOrder() {
        assertThat(SessionView.inChineseOrder("何", "平")).contains("何平");
        assertThat(SessionView.inChineseOrder("Turing", "Alan")).isEmpty();
        assertThat(SessionView.inChineseOrder("何", "Alan")).isEmpty();
        assertThat(SessionView.inChineseOrder(null, "平")).isEmpty();
    }

    @Test
    void goesOnOnlyWithinThisSite() {
        signedInAt("/app/calls").then().statusCode(303).header("Location", endsWith("/app/calls"));
        signedInAt("https://evil.example/").then().statusCode(303).header("Location", endsWith("/app/"));
    }

    @Test
    void signingOutWithoutASessionLeadsHome() {
        given().redirects().follow(false).get("/sign-out").then().statusCode(303);
    }

    private static io.restassured.response.Response signedInAt(String returnTo) {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.of("applicant1", "applicant"))
                .queryParam("returnTo", returnTo)
                .get("/sign-in");
    }
}
