package org.fuhua.testkit;

import static io.restassured.RestAssured.given;

/// Keeps the committed OpenAPI document of a service equal to what it serves.
public final class OpenApiContract {
    private OpenApiContract() {}

    public static void assertCurrent(String service) {
        var document = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Repository.assertGolden("contracts/http/" + service + ".openapi.yaml", document);
    }
}
