package org.fuhua.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.matching.Replay;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// From accepted applications to the public notice, as officers and experts do it.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReviewJourneyTest {
    private static final String BASE = "/api/review/v1";
    private static final String PUBLISHED = "org.fuhua.applicant.call-published.v1";
    private static final String AMENDED = "org.fuhua.applicant.call-amended.v1";
    private static final String CANCELLED = "org.fuhua.applicant.call-cancelled.v1";
    private static final String CLOSED = "org.fuhua.applicant.call-closed.v1";
    private static final String ACCEPTED = "org.fuhua.applicant.application-accepted.v1";

    private final ObjectMapper json = new ObjectMapper();
    private final String officer = Tokens.of("review-officer", "officer");

    /// Sheets written so far, so that they differ.
    private int sheets;

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Test
    void goesFromAcceptedApplicationsToThePublicNotice() throws Exception {
        var call = UUID.randomUUID();
        var published = example(PUBLISHED).put("callId", call.toString());
        ((ObjectNode) published.get("review")).put("blindness", "DOUBLE");
        tell(PUBLISHED, call, 1, published);
        for (int i = 0; i < 4; i++) accept(call, i);
        assertThat(post(officer, "/rounds", round(call)).statusCode())
                .as("the call is still open")
                .isEqualTo(409);
        tell(
                CLOSED,
                call,
                2,
                json.createObjectNode().put("callId", call.toString()).put("applications", 4));
        var experts = new HashMap<String, String>();
        for (int i = 0; i < 6; i++) experts.put(expert(i), "review-expert-" + i);

        var round = created(post(officer, "/rounds", round(call)));
        var impossible = post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 7));
        assertThat(impossible.jsonPath().getBoolean("feasible"))
                .as(impossible.asString())
                .isFalse();
        assertThat(impossible.jsonPath().getString("infeasibility.code")).isNotBlank();
        var trial = created(
                post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3, "seed", 7)));
        var refused = move(officer, "/assignment-plans/" + trial, "adoption", Map.of());
        assertThat(refused.statusCode()).as("the seed was thought of").isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("plan-seed-not-drawn");
        var plan = created(post(
                officer,
                "/rounds/" + round + "/assignment-plans",
                Map.of("reviewsPerApplication", 3, "objective", "FAIR", "compared", true)));
        repeat(plan);
        assertThat(move(officer, "/assignment-plans/" + plan, "adoption", Map.of())
                        .statusCode())
                .isEqualTo(200);

        int sheets = 0;
        for (var username : experts.values()) sheets += assess(Tokens.of(username, "expert"), round);
        assertThat(sheets).isEqualTo(12);
        givesBackAndTakesAgain(round);
        assertThat(given().auth()
                        .oauth2(Tokens.of("stranger", "expert"))
                        .get(BASE + "/assignments/mine")
                        .jsonPath()
                        .getList("items"))
                .isNullOrEmpty();

        decide(round);
        refusesToGiveBackWhatIsDecided(round);
        var notice = post(officer, "/rounds/" + round + "/notices", Map.of());
        assertThat(notice.statusCode()).as(notice.asString()).isEqualTo(201);
        assertThat(given().get(BASE + "/public/notices").jsonPath().getList("items.id", String.class))
                .contains(notice.jsonPath().getString("id"));
        // Other tests of this service tell their facts in the same database.
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .hasEntrySatisfying(
                        "org.fuhua.review.assessment-submitted.v1",
                        count -> assertThat(count).isGreaterThanOrEqualTo(12))
                .hasEntrySatisfying(
                        "org.fuhua.review.assignment-made.v1",
                        count -> assertThat(count).isGreaterThanOrEqualTo(12))
                .containsKeys(
                        "org.fuhua.review.assessment-returned.v1",
                        "org.fuhua.review.round-opened.v1",
                        "org.fuhua.review.notice-opened.v1");
    }

    @Test
    void keepsTheWordsOfAnAmendedCallAndReviewsNoCancelledOne() throws Exception {
        var call = UUID.randomUUID();
        tell(PUBLISHED, call, 1, example(PUBLISHED).put("callId", call.toString()));
        tell(AMENDED, call, 2, example(AMENDED).put("callId", call.toString()).put("titleZh", "新标题"));
        tell(PUBLISHED, call, 1, example(PUBLISHED).put("callId", call.toString()));
        accept(call, 9);
        assertThat(known(call)).containsEntry("titleZh", "新标题").containsEntry("cancelled", false);
        tell(CANCELLED, call, 3, example(CANCELLED).put("callId", call.toString()));
        var refused = post(officer, "/rounds", round(call));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("cancelled-call-not-reviewed");
        assertThat(known(call)).containsEntry("cancelled", true).containsEntry("closed", false);
    }

    /// Whoever has the record and its two documents can draw the plan again.
    private void repeat(String plan) throws Exception {
        var path = BASE + "/assignment-plans/" + plan;
        var view = given().auth().oauth2(officer).get(path).jsonPath();
        assertThat(view.getList("comparison.way")).containsExactly("SUM", "GREEDY", "FAIR", "RANDOM");
        assertThat(view.getInt("connection.groups")).isEqualTo(1);
        var record = given().auth().oauth2(officer).get(path + "/record").jsonPath();
        assertThat(record.getString("method")).isEqualTo("FAIR_1");
        assertThat(Instant.parse(record.getString("seedDrawnAt")))
                .isAfterOrEqualTo(Instant.parse(record.getString("listClosedAt")));
        var inputs = given().auth().oauth2(officer).get(path + "/inputs").asByteArray();
        var result = given().auth().oauth2(officer).get(path + "/result").asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inputs)))
                .isEqualTo(record.getString("inputsDigest"));
        assertThat(new String(inputs, StandardCharsets.UTF_8)).doesNotContain("专家", "评审单位");
        assertThat(Replay.run(new ByteArrayInputStream(inputs), new ByteArrayInputStream(result), System.out))
                .isTrue();
    }

    private Map<String, Object> known(UUID call) {
        return given().auth()
                .oauth2(officer)
                .get(BASE + "/calls?limit=100")
                .jsonPath()
                .getMap("items.find { it.id == '%s' }".formatted(call));
    }

    private void accept(UUID call, int index) throws Exception {
        var application = UUID.randomUUID();
        tell(
                ACCEPTED,
                application,
                1,
                example(ACCEPTED)
                        .put("applicationId", application.toString())
                        .put("callId", call.toString())
                        .put("number", "2026-T-0000" + index)
                        .put("organisationId", UUID.randomUUID().toString()));
    }

    private String expert(int index) {
        var username = "review-expert-" + index;
        return created(post(
                officer,
                "/experts",
                Map.of(
                        "subject",
                        Tokens.subject(username),
                        "name",
                        "专家" + index,
                        "email",
                        username + "@example.cn",
                        "organisationName",
                        "评审单位" + index,
                        "fields",
                        List.of("柔性电极"),
                        "capacity",
                        4)));
    }

    private int assess(String token, String round) {
        var mine = given().auth()
                .oauth2(token)
                .get(BASE + "/assignments/mine?limit=100")
                .jsonPath();
        int done = 0;
        for (var id : mine.getList("items.findAll { it.roundId == '" + round + "' }.id", String.class)) {
            var path = "/assignments/" + id;
            var assignment = given().auth().oauth2(token).get(BASE + path);
            assertThat(assignment.jsonPath().getBoolean("blind")).isTrue();
            assertThat(assignment.jsonPath().getString("application.organisationName"))
                    .as("double blind")
                    .isNull();
            assertThat(assignment.jsonPath().getList("application.attachments")).isEmpty();
            assertThat(mine.getString("items.find { it.id == '%s' }.organisationName".formatted(id)))
                    .isNull();
            assertThat(given().auth()
                            .oauth2(officer)
                            .get(BASE + path)
                            .jsonPath()
                            .getString("application.organisationName"))
                    .as("the agency knows")
                    .isNotBlank();
            var scores = new HashMap<String, Integer>();
            assignment
                    .jsonPath()
                    .getList("rubric.code", String.class)
                    .forEach(code -> scores.put(code, 5 + sheets % 4));
            sheets++;
            assertThat(move(token, path, "submission", Map.of()).statusCode())
                    .as("a sheet never touched")
                    .isEqualTo(409);
            var partly = new HashMap<>(scores);
            var left = partly.keySet().iterator().next();
            partly.remove(left);
            var begun = save(token, path, assignment.header("ETag"), partly);
            var early = move(token, path, "submission", Map.of());
            assertThat(early.statusCode()).as(early.asString()).isEqualTo(422);
            assertThat(early.jsonPath().getString("errors[0].pointer")).contains(left);
            save(token, path, begun.header("ETag"), scores);
            assertThat(move(token, path, "submission", Map.of()).statusCode()).isEqualTo(200);
            assertThat(move(token, path, "submission", Map.of()).statusCode())
                    .as("a second submit")
                    .isEqualTo(409);
            done++;
        }
        return done;
    }

    private static Response save(String token, String path, String version, Map<String, Integer> scores) {
        var saved = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body(Map.of("scores", scores, "comments", Map.of(), "overall", "同意"))
                .put(BASE + path + "/sheet");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        return saved;
    }

    /// An officer gives a sheet back with a reason; its expert may change it and submits again.
    private void givesBackAndTakesAgain(String round) {
        var path = "/assignments/" + submitted(round);
        assertThat(move(officer, path, "return", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        assertThat(move(officer, path, "return", Map.of("reason", "意见与分数不一致")).statusCode())
                .isEqualTo(204);
        assertThat(move(officer, path, "return", Map.of("reason", "再退一次")).statusCode())
                .isEqualTo(409);
        for (int i = 0; i < 6; i++) {
            var expert = Tokens.of("review-expert-" + i, "expert");
            if (given().auth().oauth2(expert).get(BASE + path).statusCode() == 200)
                assertThat(move(expert, path, "submission", Map.of()).statusCode())
                        .isEqualTo(200);
        }
    }

    private void refusesToGiveBackWhatIsDecided(String round) {
        var late = move(officer, "/assignments/" + submitted(round), "return", Map.of("reason", "迟了"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("code")).isEqualTo("sheet-decided");
    }

    private String submitted(String round) {
        return given().auth()
                .oauth2(officer)
                .get(BASE + "/rounds/" + round + "/assignments?state=SUBMITTED")
                .jsonPath()
                .getString("items[0].id");
    }

    private void decide(String round) {
        var ranking = given().auth()
                .oauth2(officer)
                .get(BASE + "/rounds/" + round + "/ranking?limit=100")
                .jsonPath();
        assertThat(ranking.getList("items.collect { it.rawTotals.size() }", Integer.class))
                .containsOnly(3);
        assertThat(ranking.getList("items.ranks.best", Integer.class))
                .as("the call names the mixed model, so every application has its range of ranks")
                .hasSize(4)
                .doesNotContainNull()
                .contains(1);
        var severities = given().auth()
                .oauth2(officer)
                .get(BASE + "/rounds/" + round + "/severities?limit=100")
                .jsonPath();
        assertThat(severities.getInt("items.sum { it.sheets }")).isEqualTo(12);
        assertThat(severities.getList("items.name", String.class)).doesNotContain("");
        var decisions = new ArrayList<Map<String, Object>>();
        for (var id : ranking.getList("items.applicationId", String.class))
            decisions.add(
                    decisions.isEmpty()
                            ? Map.of(
                                    "applicationId",
                                    id,
                                    "outcome",
                                    "AWARD",
                                    "award",
                                    Map.of("amount", "100000.00", "currency", "CNY"),
                                    "reason",
                                    "排序第一")
                            : Map.of("applicationId", id, "outcome", "DECLINE", "reason", "排序靠后"));
        var response = post(officer, "/rounds/" + round + "/decisions", Map.of("decisions", decisions));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    }

    private Map<String, Object> round(UUID call) {
        var deadline = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of("callId", call.toString(), "assessmentDeadlineAt", deadline.toString());
    }

    private ObjectNode example(String type) throws Exception {
        return (ObjectNode) json.readTree(EventContracts.examples(type).getFirst());
    }

    private void tell(String type, UUID subject, long sequence, ObjectNode payload) {
        inbox.consumers().stream()
                .filter(consumer -> consumer.types().contains(type))
                .forEach(consumer -> consumer.accept(Facts.record(type, subject, sequence, payload.toString())));
    }

    private static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    private static String created(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath().getString("id");
    }

    private static Response move(String token, String path, String action, Object body) {
        var etag = given().auth().oauth2(token).get(BASE + path).header("ETag");
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post(BASE + path + "/" + action);
    }
}
