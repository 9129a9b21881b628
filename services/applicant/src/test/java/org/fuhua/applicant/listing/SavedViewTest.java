package org.fuhua.applicant.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.keyed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SavedViewTest {
    private static final String LIST = "/views?list=applications";

    @Test
    void isTheOwnersUntilItIsShared() {
        var kept = create(officer("view-a"), LIST, view("本周待审", false));
        assertThat(names(officer("view-a"))).contains("本周待审");
        assertThat(names(officer("view-b"))).doesNotContain("本周待审");
        keyed(officer("view-a"))
                .body(view("本周待审", false))
                .post(BASE + LIST)
                .then()
                .statusCode(409);
        Api.upon(officer("view-b"), kept)
                .body(view("我的", true))
                .put(BASE + "/views/" + kept.getString("id"))
                .then()
                .statusCode(404);
        var shared = Api.ok(Api.upon(officer("view-a"), kept)
                .body(view("本周待审", true))
                .put(BASE + "/views/" + kept.getString("id"))
                .then()
                .statusCode(200)
                .body("shared", equalTo(true)));
        assertThat(names(officer("view-b"))).contains("本周待审");
        assertThat(names(as("view-c", "recommender"))).doesNotContain("本周待审");
        Api.upon(officer("view-a"), kept)
                .delete(BASE + "/views/" + kept.getString("id"))
                .then()
                .statusCode(412);
        Api.upon(officer("view-a"), shared)
                .delete(BASE + "/views/" + kept.getString("id"))
                .then()
                .statusCode(204);
        assertThat(names(officer("view-b"))).doesNotContain("本周待审");
    }

    @Test
    void saysWhatItCannotKeep() {
        refused(officer("view-d"), view("", false), 422, "/name");
        refused(officer("view-d"), view("甲", false).replace("state=", "state= "), 422, "/filter");
        refused(as("view-e", "recommender"), view("甲", true), 403, "/shared");
        officer("view-d").get(BASE + "/views?list=cellar").then().statusCode(422);
    }

    private static void refused(RequestSpecification who, String body, int status, String pointer) {
        keyed(who).body(body).post(BASE + LIST).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private static RequestSpecification officer(String user) {
        return as(user, "officer");
    }

    private static List<String> names(RequestSpecification who) {
        return Api.ok(who.get(BASE + LIST).then().statusCode(200)).getList("name", String.class);
    }

    private static String view(String name, boolean shared) {
        return """
                {"name":"%s","filter":"state=RECOMMENDED&sort=-submittedAt","columns":["title","number"],"shared":%s}""".formatted(name, shared);
    }
}
