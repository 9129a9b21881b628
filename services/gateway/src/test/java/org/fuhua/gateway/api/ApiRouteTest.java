package org.fuhua.gateway.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.fuhua.gateway.Upstream;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class ApiRouteTest {
    private static final String THINGS = "/api/sample/v1/things";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void relaysWhatWasSentWithTheTokenAndWithoutCookies() {
        var token = Tokens.of("relayed", "applicant");
        given().auth()
                .oauth2(token)
                .cookie("q_other", "secret")
                .header("If-Match", "\"3\"")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Connection", "keep-alive, X-Secret-Hop")
                .header("X-Secret-Hop", "1")
                .contentType("application/json")
                .body("{\"a\":1}")
                .put(THINGS + "/1?x=%E5%AD%B5")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("Set-Cookie", nullValue())
                .header("Server", nullValue())
                .body("method", equalTo("PUT"))
                .body("length", equalTo(7))
                .body("uri", startsWith(THINGS + "/1?x="))
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.cookie", nullValue())
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.x-secret-hop", nullValue())
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo(gateway.getAuthority()))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void keepsTheCallersTrace() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        signedIn("tracer").header("traceparent", trace).get(THINGS).then().body("headers.traceparent", equalTo(trace));
    }

    @Test
    void asksForASignIn() {
        given().get(THINGS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().header("X-Requested-With", "XMLHttpRequest").get(THINGS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forged("x", "admin"))
                .get(THINGS)
                .then()
                .statusCode(401)
                .body("code", equalTo("not-signed-in"));
        given().auth()
                .oauth2(Tokens.expired("x", "admin"))
                .get(THINGS)
                .then()
                .statusCode(401)
                .body("code", equalTo("not-signed-in"));
        given().auth().oauth2("nonsense").get(THINGS).then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void letsAnybodyReadWhatIsPublic() {
        given().auth()
                .oauth2(Tokens.forged("x", "admin"))
                .get("/api/sample/v1/public/things")
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/sample/v1",
                "/api/sample/v1/other",
                "/api/sample/v1/things/",
                "/api/sample/v1//things",
                "/api/sample/v1/public/../things",
                "/api/sample/v1/public/%2e%2e/things",
                "/api/sample/v1/things/a%2Fb",
                "/api/sample/v1/things;x=1",
                "/api/unknown/v1/things",
                "/q/health/../../api/sample/v1/other"
            })
    void knowsOnlyDeclaredPaths(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + gateway.getAuthority() + path))
                    .header("Authorization", "Bearer " + Tokens.of("explorer", "applicant"))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
    }

    @Test
    void saysWhichMethodsAPathHas() {
        signedIn("explorer")
                .delete(THINGS + "/1")
                .then()
                .statusCode(405)
                .header("Allow", "GET, PUT")
                .body("code", equalTo("method-not-allowed"));
        signedIn("explorer").put(THINGS + "/mine").then().statusCode(405).header("Allow", "GET");
    }

    @Test
    void wordsProblemsInTheReadersLanguage() {
        given().header("Accept-Language", "en")
                .get("/api/x")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
        given().get("/api/x").then().body("title", equalTo("未找到"));
    }

    @Test
    void says503WhenAServiceIsAway() {
        signedIn("patient")
                .get("/api/gone/v1/things")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("unavailable"));
        signedIn("patient").get(THINGS + "/silent").then().statusCode(503);
    }

    @Test
    void refusesABodyThatAnnouncesTooMuch() {
        signedIn("sender")
                .body(new byte[8_000_000])
                .post(THINGS)
                .then()
                .statusCode(413)
                .body("code", equalTo("content-too-large"));
        signedIn("sender")
                .body(new byte[1_048_576])
                .post(THINGS)
                .then()
                .statusCode(201)
                .body("length", equalTo(1_048_576));
    }

    @Test
    void measuresABodyThatAnnouncesNothing() throws Exception {
        assertThat(stream(1_048_576)).isEqualTo(201);
        assertThat(stream(1_048_577)).isEqualTo(413);
        assertThat(stream(8_000_000)).isEqualTo(413);
    }

    @Test
    void limitsHowOftenSomebodyCalls() {
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            var answer = signedIn("hasty").get(THINGS);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"subject\";q=20;w=20");
            assertThat(answer.header("RateLimit")).startsWith("\"subject\";r=");
            if (answer.statusCode() != 429) continue;
            refused++;
            answer.then().header("Retry-After", equalTo("1")).body("code", equalTo("too-many-requests"));
        }
        assertThat(refused).isBetween(5, 10);
        signedIn("calm").get(THINGS).then().statusCode(200);
    }

    @Test
    void trustsASessionOnlyFromOurOwnPages() {
        var other = "cross-site-request";
        session().post(THINGS).then().statusCode(403).body("code", equalTo(other));
        session()
                .header("X-Fuhua-Csrf", "1")
                .header("Origin", "https://evil.example")
                .post(THINGS)
                .then()
                .statusCode(403);
        session()
                .header("X-Fuhua-Csrf", "1")
                .header("Sec-Fetch-Site", "same-site")
                .post(THINGS)
                .then()
                .statusCode(403);
        session()
                .header("X-Fuhua-Csrf", "1")
                .header("Origin", "null")
                .post(THINGS)
                .then()
                .statusCode(403);
        // From our own page the question is only who it is, and this session is nobody's.
        session()
                .header("X-Fuhua-Csrf", "1")
                .header("Origin", gateway.toString().replaceAll("/$", ""))
                .header("Sec-Fetch-Site", "same-origin")
                .post(THINGS)
                .then()
                .statusCode(401);
        session().get(THINGS).then().statusCode(401);
    }

    @Test
    void protectsAnswersOfServicesToo() {
        var answer = signedIn("careful").get(THINGS);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        answer.then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    private static RequestSpecification signedIn(String username) {
        return given().auth().oauth2(Tokens.of(username, "applicant"));
    }

    private static RequestSpecification session() {
        return given().cookie("q_session", UUID.randomUUID().toString());
    }

    private int stream(int bytes) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(gateway.resolve(THINGS))
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Authorization", "Bearer " + Tokens.of("streamer", "applicant"))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
