package org.fuhua.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.created;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.post;
import static org.fuhua.review.World.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Applicants are interviewed: each member writes a sheet, the mean of them stands, a dissenting member signs all the
/// same.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class InterviewJourneyTest {
    private static final Instant START = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    private final List<String> members = new ArrayList<>();
    private World world;

    @Test
    void membersFindOnTheirOwnAndAgreeOnOneReport() throws Exception {
        world("interview", "INTERVIEW");
        var applicant = applicant(0);
        var path = "/meetings/" + created(prepare("INTERVIEW", appointment("海岱市科技大厦 201")));

        var appears = get(applicant, appearances(0)).jsonPath();
        assertThat(appears.getList("items.standing", String.class)).containsExactly("PLANNED");
        assertThat(appears.getString("items[0].place")).isEqualTo("海岱市科技大厦 201");
        assertThat(Instant.parse(appears.getString("items[0].startsAt"))).isEqualTo(START);
        assertThat(Instant.parse(get(applicant(1), appearances(1)).jsonPath().getString("items[0].startsAt")))
                .isEqualTo(START.plus(Duration.ofMinutes(30)));
        assertThat(get(applicant, appearances(1)).jsonPath().getList("items"))
                .as("nothing of others")
                .isEmpty();
        assertThat(get(applicant, appearances(0)).asString()).doesNotContain("专家");

        for (var member : members) done(post(member, path + "/presence", Map.of()));
        refused(move(world.officer, path, "opening", Map.of()), 409, "meeting-not-yet");
        run("update meeting set starts_at = now() - interval '1 minute' where round_id = '" + world.round + "'");
        ok(move(world.officer, path, "opening", Map.of()));
        assertThat(get(applicant, appearances(0)).jsonPath().getString("items[0].standing"))
                .isEqualTo("UNDER_WAY");

        // The chair acts for the first applicant and is out of the room; the next seat presides.
        var item = item(path, 0);
        refused(find(members.get(1), path, item, 7), 409, "meeting-item-not-in-this-state");
        done(post(members.get(1), path + "/items/" + item + "/discussion", Map.of()));
        refused(find(members.getFirst(), path, item, 7), 403, "meeting-out-of-room");
        assertThat(get(members.getFirst(), path + "/items/" + item + "/findings")
                        .statusCode())
                .isEqualTo(404);
        refused(find(members.get(1), path, item, 99), 422, "score-out-of-range");
        for (int i = 1; i < 4; i++) done(find(members.get(i), path, item, 4 + i));
        var open = path + "/items/" + item + "/vote-opening";
        refused(post(members.get(1), open, Map.of("summary", "属实")), 409, "meeting-findings-missing");
        done(find(members.get(4), path, item, 8));
        var mine = get(members.get(2), path + "/items/" + item + "/findings").jsonPath();
        assertThat(mine.getBoolean("writable")).isTrue();
        assertThat(mine.getFloat("own.total")).isEqualTo(60f);
        assertThat(mine.getList("all")).as("others' sheets are theirs").isEmpty();
        var whole = get(world.officer, path + "/items/" + item + "/findings").jsonPath();
        assertThat(whole.getList("all.seat", Integer.class)).containsExactly(5, 4, 3, 2);
        var stated = Map.of("consensus", 90, "summary", "属实");
        refused(post(members.get(1), open, stated), 422, "meeting-score-from-sheets");
        done(post(members.get(1), open, Map.of("summary", "路线可行，样机运行正常")));
        refused(find(members.get(2), path, item, 9), 409, "meeting-item-not-in-this-state");
        for (int i = 1; i < 5; i++)
            done(post(
                    members.get(i),
                    path + "/items/" + item + "/vote",
                    Map.of("choice", i == 4 ? "REJECT" : "APPROVE")));
        done(post(members.get(1), path + "/items/" + item + "/vote-closing", Map.of()));
        var all = get(members.get(2), path + "/items/" + item + "/findings").jsonPath();
        assertThat(all.getList("all.total", Float.class)).containsExactly(80f, 70f, 60f, 50f);
        assertThat(all.getList("all.seat")).as("not whose").containsOnlyNulls();

        ok(move(world.officer, path, "end", Map.of()));
        var minutes = get(world.officer, path + "/minutes").jsonPath();
        assertThat(minutes.getString("kind")).isEqualTo("INTERVIEW");
        assertThat(minutes.getList("items[0].entry.totals", Float.class)).containsExactly(80f, 70f, 60f, 50f);
        assertThat(minutes.getFloat("items[0].entry.consensus")).isEqualTo(65f);
        var digest = minutes.getString("digest");
        for (int i = 0; i < 5; i++)
            done(post(
                    members.get(i),
                    path + "/signature",
                    i == 4 ? Map.of("digest", digest, "reservation", "样机未见独立测试报告") : Map.of("digest", digest)));
        var signed = get(world.officer, path).jsonPath();
        assertThat(signed.getString("state")).isEqualTo("SIGNED");
        assertThat(signed.getList("members.reservation", String.class)).contains("样机未见独立测试报告");
        assertThat(get(applicant, appearances(0)).jsonPath().getString("items[0].standing"))
                .isEqualTo("OVER");
        assertThatItsScoreOrdersTheRanking();
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.review.appearance-changed.v1",
                        "org.fuhua.review.seat-changed.v1",
                        "org.fuhua.review.meeting-signed.v1");
    }

    /// The call weighs an interview with 60 of 100; the other application was not talked to.
    private void assertThatItsScoreOrdersTheRanking() {
        var ranking = get(world.officer, "/rounds/" + world.round + "/ranking").jsonPath();
        assertThat(ranking.getList("items.applicationId", UUID.class))
                .containsExactlyElementsOf(world.applications.subList(0, 2));
        assertThat(ranking.getFloat("items[0].stages[0].score")).isEqualTo(65f);
        var written = new BigDecimal(ranking.getString("items[0].score"));
        assertThat(new BigDecimal(ranking.getString("items[0].finalScore")))
                .isEqualByComparingTo(written.multiply(new BigDecimal("0.4")).add(new BigDecimal("39")));
        assertThat(ranking.getString("items[0].missed")).isNull();
        assertThat(ranking.getString("items[0].consensus"))
                .as("shown once, as the stage's")
                .isNull();
        assertThat(ranking.getString("items[1].stages[0].kind")).isEqualTo("INTERVIEW");
        assertThat(ranking.getString("items[1].stages[0].score")).isNull();
        assertThat(ranking.getString("items[1].missed")).isEqualTo("INTERVIEW");
        assertThat(ranking.getString("items[1].finalScore")).isEqualTo(ranking.getString("items[1].score"));
    }

    @Test
    void nobodyWithATieIsAmongWhoVisits() throws Exception {
        world("visit", "SITE_VISIT");
        var answer = prepare("SITE_VISIT", appointment("海岱市高新区"));
        refused(answer, 409, "meeting-member-tied");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/members");
        var others = Map.of(
                "kind", "SITE_VISIT",
                "members", experts(),
                "applications", world.applications.subList(1, 2),
                "appointment", appointment("海岱市高新区"));
        var path = "/meetings/" + created(post(world.officer, meetings(), others));
        refused(
                post(world.officer, path + "/items", Map.of("applicationId", world.applications.getFirst())),
                409,
                "meeting-member-tied");
        ok(move(world.officer, path, "appointment", Map.of("appointment", appointment("海岱市高新区二号楼"))));
        var applicant = applicant(1);
        assertThat(get(applicant, appearances(1)).jsonPath().getString("items[0].place"))
                .isEqualTo("海岱市高新区二号楼");
        ok(move(world.officer, path, "cancellation", Map.of("reason", "改期")));
        assertThat(get(applicant, appearances(1)).jsonPath().getString("items[0].standing"))
                .isEqualTo("CANCELLED");
        assertThat(told("change", "appearance-changed")).containsExactly("SET", "MOVED", "CANCELLED");
        assertThat(told("subject", "seat-changed")).hasSize(15);
    }

    @Test
    void onlyWhatTheCallHasIsPlannedAndWhatItNeedsIsNamed() throws Exception {
        world("stages", "INTERVIEW");
        refused(prepare("SITE_VISIT", appointment("海岱市")), 422, "stage-not-in-call");
        refused(prepare("PANEL", null), 422, "stage-not-in-call");
        pointed(prepare("INTERVIEW", null), "meeting-appointment-missing", "/appointment");
        pointed(prepare("INTERVIEW", appointment(null)), "meeting-place-missing", "/appointment/place");
        var short30 = new HashMap<>(appointment("海岱市"));
        short30.put("endsAt", START.plus(Duration.ofMinutes(30)).toString());
        pointed(prepare("INTERVIEW", short30), "meeting-time-short", "/appointment/endsAt");
        var soon = new HashMap<>(appointment("海岱市"));
        soon.put("startsAt", Instant.now().plus(Duration.ofDays(2)).toString());
        pointed(prepare("INTERVIEW", soon), "meeting-notice-short", "/appointment/startsAt");
        var nobody = Map.of("kind", "INTERVIEW", "members", experts(), "appointment", appointment("海岱市"));
        pointed(post(world.officer, meetings(), nobody), "meeting-without-applications", "/applications");
    }

    /// Two applications; the first member acts for the first applicant.
    private void world(String name, String kind) throws Exception {
        world = new World(inbox, name);
        world.closeWith(
                2,
                Map.of(
                        "panelSize",
                        5,
                        "meeting",
                        Map.of("quorum", 4, "approvalPercent", 51),
                        "stages",
                        List.of(
                                Map.of("kind", "CORRESPONDENCE"),
                                Map.of(
                                        "kind",
                                        kind,
                                        "panelSize",
                                        5,
                                        "quorum",
                                        4,
                                        "order",
                                        "COMBINED",
                                        "weightPercent",
                                        60))));
        world.experts(5);
        world.keepOthersAway();
        world.member(0, "expert-0", "OWNER");
        world.review();
        members.clear();
        world.experts.forEach(expert -> members.add(world.token(expert, "expert")));
    }

    private List<String> experts() {
        return members.stream()
                .map(member -> get(member, "/experts/me").jsonPath().getString("id"))
                .toList();
    }

    private Map<String, Object> appointment(String place) {
        var appointment = new HashMap<String, Object>(Map.of(
                "startsAt", START.toString(),
                "endsAt", START.plus(Duration.ofHours(2)).toString(),
                "minutesEach", 30));
        if (place != null) appointment.put("place", place);
        return appointment;
    }

    private Response prepare(String kind, Map<String, Object> appointment) {
        var request = new HashMap<String, Object>(
                Map.of("kind", kind, "members", experts(), "applications", world.applications));
        if (appointment != null) request.put("appointment", appointment);
        return post(world.officer, meetings(), request);
    }

    private String meetings() {
        return "/rounds/" + world.round + "/meetings";
    }

    private String appearances(int application) {
        return "/applications/" + world.applications.get(application) + "/appearances";
    }

    private String applicant(int organisation) throws Exception {
        world.member(organisation, "writer-" + organisation, "EDITOR");
        return world.token("writer-" + organisation, "applicant");
    }

    private String item(String path, int application) {
        return get(world.officer, path)
                .jsonPath()
                .getString(
                        "items.find { it.detail.applicationId == '" + world.applications.get(application) + "' }.id");
    }

    private Response find(String member, String path, String item, int score) {
        var rubric = get(world.officer, path + "/items/" + item + "/findings").jsonPath();
        var scores = new HashMap<String, Integer>();
        rubric.getList("rubric.code", String.class).forEach(code -> scores.put(code, score));
        return RestAssured.given()
                .auth()
                .oauth2(member)
                .contentType("application/json")
                .body(Map.of("scores", scores, "comments", Map.of(), "overall", "现场核实"))
                .put(World.BASE + path + "/items/" + item + "/finding");
    }

    private List<String> told(String member, String fact) throws Exception {
        var told = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select payload::jsonb ->> '" + member
                        + "' from outbox where type = 'org.fuhua.review." + fact
                        + ".v1' and payload::jsonb ->> 'roundId' = ? order by sequence")) {
            select.setString(1, world.round);
            try (var rows = select.executeQuery()) {
                while (rows.next()) told.add(rows.getString(1));
            }
        }
        return told;
    }

    private void run(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(sql);
        }
    }

    private static void pointed(Response response, String code, String pointer) {
        refused(response, 422, code);
        assertThat(response.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    private static void done(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(204);
    }
}
