package org.fuhua.oversight.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fuhua.oversight.Audiences.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhua.oversight.Audiences;
import org.fuhua.oversight.MailServer;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everybody's own messages, and nobody else's.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(MailServer.class)
class MessageTest {
    @Inject
    Inbox inbox;

    private Audiences world;

    @BeforeEach
    void begin() {
        world = new Audiences(inbox).called(Duration.ofDays(60));
        world.member("owner", "OWNER").member("editor", "EDITOR").submitted(Map.of());
        world.tell("applicant.application-rejected", world.application, world.about(Map.of()));
        world.arrive();
        await().untilAsserted(() -> {
            assertThat(world.words("owner")).hasSize(3);
            assertThat(world.words("editor")).hasSize(3);
        });
    }

    @Test
    void areReadOneByOneOrUpToTheLastOneSeen() {
        var ids = world.messages("owner").getList("items.id", String.class);
        unread("owner", 3);
        for (int twice = 0; twice < 2; twice++)
            world.as("owner")
                    .post(BASE + "/messages/" + ids.getLast() + "/reading")
                    .then()
                    .statusCode(204);
        unread("owner", 2);
        world.as("owner").get(BASE + "/messages?unread=true").then().body("items", hasSize(2));
        world.as("owner")
                .body("{\"through\":\"%s\"}".formatted(ids.get(1)))
                .post(BASE + "/messages/reading")
                .then()
                .statusCode(204);
        world.as("owner").get(BASE + "/messages?unread=true").then().body("items.id", contains(ids.getFirst()));
        unread("editor", 3);
    }

    @Test
    void areNobodyElses() {
        var id = world.messages("owner").getString("items[0].id");
        for (var role : List.of("applicant", "officer", "auditor", "admin")) {
            world.as("stranger", role)
                    .post(BASE + "/messages/" + id + "/reading")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            world.as("stranger", role)
                    .get(BASE + "/messages")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        world.as("stranger", "admin")
                .body("{\"through\":\"ffffffff-ffff-ffff-ffff-ffffffffffff\"}")
                .post(BASE + "/messages/reading")
                .then()
                .statusCode(204);
        unread("owner", 3);
        given().get(BASE + "/messages").then().statusCode(401);
    }

    @Test
    void comeInPagesFromTheNewestAndByKind() {
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = world.as("owner")
                    .get(BASE + "/messages?limit=2" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!next.isEmpty());
        assertThat(seen).hasSize(3).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        world.as("owner").get(BASE + "/messages?kind=formal-check").then().body("items.kind", contains("formal-check"));
        world.as("owner").get(BASE + "/messages?cursor=bm9uc2Vuc2U").then().statusCode(400);
        world.as("owner").get(BASE + "/messages?limit=1000").then().statusCode(422);
    }

    @Test
    void thePollIsAnsweredShortlyWhileNothingChanges() {
        var tag = world.as("owner")
                .get(BASE + "/messages/summary")
                .then()
                .statusCode(200)
                .body("unread", equalTo(3), "more", equalTo(false))
                .extract()
                .header("ETag");
        world.as("owner")
                .header("If-None-Match", tag)
                .get(BASE + "/messages/summary")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        world.as("owner").post(BASE + "/messages/" + world.messages("owner").getString("items[0].id") + "/reading");
        world.as("owner")
                .header("If-None-Match", tag)
                .get(BASE + "/messages/summary")
                .then()
                .statusCode(200)
                .body("unread", equalTo(2));
    }

    @Test
    void whatIsNotWantedHereIsNotHereButWhatMustBeIs() {
        put("owner", "{\"kind\":\"formal-check\",\"inApp\":false,\"mail\":\"OFF\"}")
                .statusCode(200);
        world.tell("applicant.application-accepted", world.application, accepted());
        world.returned("2099-12-31").arrive();
        await().untilAsserted(() -> assertThat(world.words("owner")).anyMatch(w -> w.startsWith("申报书退回补正")));
        assertThat(world.words("owner")).noneMatch(w -> w.startsWith("形式审查通过"));
        await().untilAsserted(() -> assertThat(world.words("editor")).anyMatch(w -> w.startsWith("形式审查通过")));
    }

    @Test
    void choicesAreCheckedAndNotOverwritten() {
        put("owner", "{\"kind\":\"application-returned\",\"inApp\":false,\"mail\":\"NOW\"}")
                .statusCode(422)
                .body("code", equalTo("message-mandatory"), "errors[0].pointer", equalTo("/kinds/0/inApp"));
        put("owner", "{\"kind\":\"application-returned\",\"inApp\":true,\"mail\":\"OFF\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kinds/0/mail"));
        put("owner", "{\"kind\":\"gossip\",\"inApp\":true,\"mail\":\"OFF\"}")
                .statusCode(422)
                .body("code", equalTo("message-kind-unknown"), "errors[0].pointer", equalTo("/kinds/0/kind"));
        put("owner", "{\"kind\":\"notice\",\"inApp\":true,\"mail\":\"SOMETIMES\"}")
                .statusCode(400);
        put("owner", "{\"kind\":\"application-returned\",\"inApp\":true,\"mail\":\"DAILY\"}")
                .statusCode(200)
                .body("kinds.find { it.kind == 'application-returned' }.mail", equalTo("DAILY"));
        world.as("owner")
                .header("If-Match", "\"0\"")
                .body("{\"language\":\"zh\",\"kinds\":[]}")
                .put(BASE + "/preferences")
                .then()
                .statusCode(412);
        world.as("owner")
                .body("{\"language\":\"zh\",\"kinds\":[]}")
                .put(BASE + "/preferences")
                .then()
                .statusCode(428);
        world.as("owner")
                .get(BASE + "/preferences")
                .then()
                .body("maskedEmail", equalTo("o***@people.test"), "language", equalTo("zh"));
    }

    @Test
    void nobodyIsAskedAboutTheWorkOfOthers() {
        var mine = world.as("owner", "applicant")
                .get(BASE + "/preferences")
                .then()
                .extract()
                .jsonPath();
        assertThat(mine.getList("kinds.kind", String.class))
                .contains("deadline")
                .doesNotContain("payment-to-approve");
        var checker = world.as("checker", "finance-checker")
                .get(BASE + "/preferences")
                .then()
                .extract()
                .jsonPath();
        assertThat(checker.getList("kinds.kind", String.class))
                .contains("payment-to-approve")
                .doesNotContain("payment-to-prepare");
    }

    private Map<String, Object> accepted() {
        return world.about(Map.of("organisationId", world.organisation, "number", "N-" + world.tag, "title", "题目"));
    }

    private io.restassured.response.ValidatableResponse put(String name, String wish) {
        var tag = world.as(name).get(BASE + "/preferences").header("ETag");
        return world.as(name)
                .header("If-Match", tag)
                .body("{\"language\":\"zh\",\"kinds\":[%s]}".formatted(wish))
                .put(BASE + "/preferences")
                .then();
    }

    private void unread(String name, int count) {
        world.as(name).get(BASE + "/messages/summary").then().body("unread", equalTo(count));
    }
}
