package org.fuhua.applicant.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.ApplicantProblem.THREAD_FULL;
import static org.fuhua.applicant.ApplicantProblem.THREAD_RESOLVED;
import static org.fuhua.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CommentTest {
    private static final String COLLEAGUE = Tokens.subject("applicant2");

    @Inject
    DataSource dataSource;

    private JsonPath draft;
    private String path;

    @BeforeEach
    void begin() {
        var organisation = Api.organisation(applicant(), "ENTERPRISE");
        create(applicant(), "/organisations/" + organisation.getString("id") + "/members", """
                {"subject":"%s","displayName":"李一","role":"VIEWER"}""".formatted(COLLEAGUE));
        draft = Api.draft(Api.published(d -> {}), organisation, null);
        path = "/applications/" + draft.getString("id") + "/comments";
    }

    @Test
    void membersTalkAboutAnAnswerUntilItIsSettled() {
        var thread = create(applicant(), path, comment("basic", "/title", "写明适应症？", COLLEAGUE));
        var id = thread.getString("id");
        assertThat(thread.getString("comments[0].mentions[0].name")).isEqualTo("李一");
        create(colleague(), path + "/" + id + "/answers", "{\"text\":\"已补充\"}");
        put(colleague(), id).statusCode(200).body("resolvedBy.name", equalTo("李一"));
        keyed(applicant())
                .body("{\"text\":\"还有\"}")
                .post(BASE + path + "/" + id + "/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("thread-resolved"));
        applicant()
                .delete(BASE + path + "/" + id + "/resolution")
                .then()
                .statusCode(200)
                .body("resolvedAt", nullValue());
        applicant()
                .get(BASE + path + "?section=basic")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].comments.text", contains("写明适应症？", "已补充"));
        applicant().get(BASE + path + "?section=team").then().body("items", hasSize(0));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var id = create(applicant(), path, comment("basic", "", "整节请再看", null)).getString("id");
        var stranger = as("stranger", "applicant");
        stranger.get(BASE + path).then().statusCode(404);
        keyed(as("stranger", "applicant"))
                .body(comment("basic", "", "我来了", null))
                .post(BASE + path)
                .then()
                .statusCode(404);
        put(as("stranger", "applicant"), id).statusCode(404);
        Api.submit(Api.filled(draft)).statusCode(200);
        officer().get(BASE + path).then().statusCode(403);
        assertThat(get(officer(), "/applications/" + draft.getString("id")).getMap("$"))
                .doesNotContainKey("comments");
        var other = Api.draft(Api.published(d -> {}), Api.organisation(applicant(), "ENTERPRISE"), null);
        applicant()
                .put(BASE + "/applications/" + other.getString("id") + "/comments/" + id + "/resolution")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhatCannotBeSaid() {
        refused(comment("basic", "/surprise", "?", null), 422, "place-unknown");
        refused(comment("attic", "", "?", null), 422, "place-unknown");
        refused(comment("basic", "title", "?", null), 422, "place-unknown");
        refused(comment("basic", "/title", " ", null), 422, "invalid-content");
        refused(comment("basic", "/title", "长".repeat(2_001), null), 422, "invalid-content");
        refused(comment("basic", "/title", "@外人", Tokens.subject("stranger")), 422, "mentioned-no-member");
        create(applicant(), path, comment("team", "/members/0/email", "请核对", null));
    }

    @Test
    void whoIsMentionedIsToldWhereAndNotWhat() throws Exception {
        var id = create(applicant(), path, comment("basic", "/title", "请看 13812340000", COLLEAGUE))
                .getString("id");
        create(applicant(), path, comment("basic", "/title", "不提任何人", null));
        EventContracts.assertOutboxValid(dataSource);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*), max(payload::text) from outbox where payload::text like '%"
                                + draft.getString("id") + "%' and type = 'org.fuhua.applicant.member-mentioned.v1'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isOne();
            assertThat(row.getString(2)).contains(id, COLLEAGUE, "/title").doesNotContain("13812340000", "李一");
        }
    }

    @Test
    void liesSealed() throws Exception {
        create(applicant(), path, comment("basic", "/title", "王晓东的电话是 13812340000", null));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select string_agg(text, '') from comment")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).doesNotContain("13812340000");
        }
    }

    @Test
    void aConversationHasAnEnd() {
        var thread = CommentThread.open(
                UUID.randomUUID(), new CommentThread.Place(UUID.randomUUID(), "basic", ""), Instant.EPOCH);
        for (int i = 0; i < CommentThread.MOST_COMMENTS; i++) thread.say();
        assertRefused(THREAD_FULL, thread::say);
        thread.resolve("one", Instant.EPOCH);
        thread.resolve("two", Instant.MAX);
        assertThat(thread.resolvedBy()).isEqualTo("one");
        assertRefused(THREAD_RESOLVED, thread::say);
    }

    private void refused(String body, int status, String code) {
        keyed(applicant())
                .body(body)
                .post(BASE + path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", notNullValue());
    }

    private ValidatableResponse put(RequestSpecification who, String id) {
        return who.put(BASE + path + "/" + id + "/resolution").then();
    }

    private static RequestSpecification colleague() {
        return as("applicant2", "applicant");
    }

    private static String comment(String section, String pointer, String text, String mention) {
        return "{\"section\":\"%s\",\"pointer\":\"%s\",\"text\":\"%s\",\"mentions\":[%s]}"
                .formatted(section, pointer, text, mention == null ? "" : "\"" + mention + "\"");
    }
}
