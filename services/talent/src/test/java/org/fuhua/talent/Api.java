package org.fuhua.talent;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.fuhua.testkit.Tokens;

/// Short words for the calls of the journeys.
final class Api {
    static final String BASE = "/api/talent/v1";

    private Api() {}

    static RequestSpecification as(String user, String... roles) {
        return given().auth()
                .oauth2(Tokens.of(user, roles))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    static RequestSpecification officer() {
        return as("talent1", "talent-officer");
    }

    static JsonPath create(String path, String body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse move(String needId, String transition, long version, String body) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(BASE + "/needs/" + needId + "/" + transition)
                .then();
    }

    static JsonPath need(String id) {
        return officer()
                .get(BASE + "/needs/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String needBody(String title) {
        return """
                {"titleZh":"%s","titleEn":"Chip","summary":"需要芯片",
                 "ownerOrganisationId":"01980000-0000-7000-8000-000000000001","ownerOrganisationName":"济南装备公司",
                 "indicators":[{"nameZh":"通道数","target":"≥ 128"}],
                 "reward":{"amount":"3000000.00","currency":"CNY"},"poolCode":"BCI-2026",
                 "opensAt":"2020-01-01T00:00:00Z","deadlineAt":"2099-12-31T09:00:00Z","sandbox":true}""".formatted(title);
    }

    static String personBody(String email) {
        return """
                {"kind":"EXPERT","name":"林致远","email":"%s","organisationName":"脑科学研究院",
                 "fields":["神经解码"]}""".formatted(email);
    }
}
