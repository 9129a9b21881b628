package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two members write one application: what each of them changed, who did it, and what happens when both change the
/// same.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EditingTogetherTest {
    @Inject
    DataSource dataSource;

    @Inject
    MovableClock clock;

    private JsonPath draft;
    private String path;

    @BeforeEach
    void begin() {
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        create(applicant(), "/organisations/" + organisation.getString("id") + "/members", """
                {"subject":"%s","displayName":"李一","role":"EDITOR"}""".formatted(
                        Tokens.subject("applicant2")));
        create(applicant(), "/organisations/" + organisation.getString("id") + "/members", """
                {"subject":"%s","displayName":"赵看","role":"VIEWER"}""".formatted(
                        Tokens.subject("viewer1")));
        draft = Api.draft(Api.published(d -> {}), organisation, null);
        path = "/applications/" + draft.getString("id");
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void editsOfDifferentAnswersBothSurvive() {
        edit(applicant(), "basic", 0, change("/title", null, "柔性电极"))
                .statusCode(200)
                .body("version", equalTo(1));
        edit(colleague(), "basic", 0, change("/summary", null, "面向居家康复"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("answers.title", equalTo("柔性电极"))
                .body("answers.summary", equalTo("面向居家康复"));
        edit(applicant(), "basic", 2, change("/title", "柔性电极", "柔性脑电电极"))
                .statusCode(200)
                .body("title", equalTo("柔性脑电电极"))
                .body("answers", nullValue());
        assertThat(read().getString("sections.basic.answers.summary")).isEqualTo("面向居家康复");
    }

    @Test
    void theSameAnswerIsRefusedWithBothTexts() {
        edit(colleague(), "basic", 0, change("/title", null, "同事的题目")).statusCode(200);
        edit(applicant(), "basic", 0, change("/title", null, "我的题目") + "," + change("/summary", null, "摘要"))
                .statusCode(409)
                .body("code", equalTo("section-conflict"))
                .body("errors.pointer", contains("/title"))
                .body("facts.conflicts[0].pointer", equalTo("/title"))
                .body("facts.conflicts[0].mine", equalTo("我的题目"))
                .body("facts.conflicts[0].theirs", equalTo("同事的题目"))
                .body("facts.conflicts[0].by", equalTo("李一"));
        assertThat(read().getString("sections.basic.answers.summary"))
                .as("all or none")
                .isNull();
        edit(applicant(), "basic", 1, change("/title", "同事的题目", "我的题目")).statusCode(200);
    }

    @Test
    void sentTwiceItChangesNothingMore() {
        edit(applicant(), "basic", 0, change("/title", null, "柔性电极")).statusCode(200);
        edit(applicant(), "basic", 0, change("/title", null, "柔性电极"))
                .statusCode(200)
                .body("version", equalTo(1));
        assertThat(read().getLong("version")).isEqualTo(draft.getLong("version") + 1);
    }

    @Test
    void refusesWhatIsNoAnswerOfTheForm() {
        edit(applicant(), "basic", 0, change("/title", null, "x".repeat(201)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        edit(applicant(), "basic", 0, change("/surprise", null, "x"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-member"));
        for (var pointer : new String[] {"", "title", "/", "/fields/0", "/title/0", "/~2", "/a".repeat(11)}) {
            var response =
                    edit(applicant(), "basic", 0, change(pointer, null, "x")).extract();
            assertThat(response.statusCode()).as(pointer).isEqualTo(422);
        }
        edit(applicant(), "basic", 0, "{\"pointer\":\"/title\",\"to\":1e999}").statusCode(422);
        edit(applicant(), "basic", 0, "{\"pointer\":\"/title\",\"from\":1e999,\"to\":\"a\"}")
                .statusCode(422);
        edit(applicant(), "basic", 0, "{\"pointer\":\"/title\",\"to\":\"a\\u0000\"}")
                .statusCode(422);
        edit(applicant(), "basic", 0, "").statusCode(422).body("errors[0].pointer", equalTo("/changes"));
        edit(applicant(), "attic", 0, change("/title", null, "x")).statusCode(404);
    }

    @Test
    void isForWritersOfTheOrganisationOnly() {
        edit(as("viewer1", "applicant"), "basic", 0, change("/title", null, "x"))
                .statusCode(403);
        edit(as("stranger", "applicant"), "basic", 0, change("/title", null, "x"))
                .statusCode(404);
        as("viewer1", "applicant").get(BASE + path + "/edits").then().statusCode(200);
        as("stranger", "applicant").get(BASE + path + "/edits").then().statusCode(404);
        as("stranger", "applicant")
                .get(BASE + path + "/section-versions")
                .then()
                .statusCode(404);
        officer().get(BASE + path + "/edits").then().statusCode(403);
        Api.submit(Api.filled(draft)).statusCode(200);
        edit(applicant(), "basic", 1, change("/title", null, "x"))
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        clock.set("2027-01-10T02:00:00Z");
        edit(applicant(), "basic", 0, change("/title", null, "电")).statusCode(200);
        clock.set("2027-01-10T02:09:59Z");
        edit(applicant(), "basic", 1, change("/title", "电", "电极")).statusCode(200);
        edit(colleague(), "basic", 2, change("/summary", null, "摘要")).statusCode(200);
        clock.set("2027-01-10T02:20:00Z");
        edit(colleague(), "basic", 3, change("/title", "电极", "柔性电极")).statusCode(200);

        var owner = Tokens.subject("applicant1");
        applicant()
                .get(BASE + path + "/edits?section=basic")
                .then()
                .statusCode(200)
                .body("items.by", contains(Tokens.subject("applicant2"), Tokens.subject("applicant2"), owner))
                .body("items.version", contains(4, 3, 2))
                .body("items[0].id", nullValue())
                .body("items[2].changes", hasSize(1))
                .body("items[2].changes[0].pointer", equalTo("/title"))
                .body("items[2].changes[0].from", nullValue())
                .body("items[2].changes[0].to", equalTo("电极"))
                .body("items[1].changes.pointer", contains("/summary"))
                .body("items[0].changes[0].from", equalTo("电极"))
                .body("items[0].byName", equalTo("李一"));
        var first = get(applicant(), path + "/edits?limit=1");
        assertThat(first.getList("items.version")).containsExactly(4, 3);
        var second = get(applicant(), path + "/edits?limit=1&cursor=" + first.getString("nextCursor"));
        assertThat(second.getList("items.version")).containsExactly(2);
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void keepsTheHistorySealedAndForGood() throws Exception {
        edit(
                        applicant(),
                        "team",
                        0,
                        "{\"pointer\":\"/members\",\"to\":[{\"name\":\"王晓东\",\"email\":\"w@example.cn\"}]}")
                .statusCode(200);
        edit(
                        colleague(),
                        "team",
                        1,
                        "{\"pointer\":\"/members\",\"from\":[{\"name\":\"王晓东\",\"email\":\"w@example.cn\"}],\"to\":[]}")
                .statusCode(200);
        applicant()
                .get(BASE + path + "/edits")
                .then()
                .body("items", hasSize(2))
                .body("items[1].changes[0].to[0].name", equalTo("王晓东"));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(
                    "select changes, (select string_agg(answers || written_over, '') from application_section) from"
                            + " section_edit where application_id = '" + draft.getString("id") + "'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1) + row.getString(2)).doesNotContain("王晓东", "w@example.cn");
            }
            assertThatThrownBy(() -> statement.execute("update section_edit set edited_by = 'me'"))
                    .hasMessageContaining("only ever added");
        }
    }

    @Test
    void answersNothingNewWhileNobodySaved() {
        edit(colleague(), "basic", 0, change("/title", null, "电极")).statusCode(200);
        var tag = applicant()
                .get(BASE + path + "/section-versions")
                .then()
                .statusCode(200)
                .body("sections[0].section", equalTo("basic"))
                .body("sections[0].version", equalTo(1))
                .body("sections[0].byName", equalTo("李一"))
                .extract()
                .header("ETag");
        applicant()
                .header("If-None-Match", tag)
                .get(BASE + path + "/section-versions")
                .then()
                .statusCode(304);
        edit(applicant(), "budget", 0, change("/requestedAmount", null, "1")).statusCode(200);
        applicant()
                .header("If-None-Match", tag)
                .get(BASE + path + "/section-versions")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsOfEverybodyWhoTakesTurns() {
        edit(colleague(), "basic", 0, change("/title", null, "电极")).statusCode(200);
        edit(applicant(), "basic", 1, change("/summary", null, "摘要")).statusCode(200);
        applicant()
                .get(BASE + path + "/section-versions")
                .then()
                .statusCode(200)
                .body("sections.by", contains(Tokens.subject("applicant1")))
                .body("writers.by", contains(Tokens.subject("applicant1"), Tokens.subject("applicant2")))
                .body("writers[1].byName", equalTo("李一"));
    }

    private ValidatableResponse edit(RequestSpecification who, String section, int known, String changes) {
        return who.body("{\"version\":%d,\"changes\":[%s]}".formatted(known, changes))
                .patch(BASE + path + "/sections/" + section)
                .then();
    }

    private static String change(String pointer, String from, String to) {
        return "{\"pointer\":\"%s\",\"from\":%s,\"to\":%s}".formatted(pointer, quoted(from), quoted(to));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static RequestSpecification colleague() {
        return as("applicant2", "applicant");
    }

    private JsonPath read() {
        return get(applicant(), path);
    }
}
