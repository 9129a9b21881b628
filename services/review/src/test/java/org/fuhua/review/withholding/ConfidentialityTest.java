package org.fuhua.review.withholding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.BASE;
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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is said of an application while it is judged: nobody learns of it who may not, by no operation, no count, no
/// gap, no refusal and no amount of work.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ConfidentialityTest {
    private static final String WORDS = "仅供内部的评语";

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    SessionFactory sessions;

    private World world;
    private UUID secret;
    private List<String> readers;
    private String bystander;
    private List<String> sheets;
    private String plan;

    /// Four applications of one round, three sheets each by five experts; the first application is the secret one.
    @BeforeEach
    void aRoundThatIsJudged() throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("update expert set capacity = 0");
        }
        world = new World(inbox, "C" + UUID.randomUUID().toString().substring(0, 8));
        world.close(4, Map.of());
        world.experts(5);
        var deadline = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        world.round = created(post(
                world.officer,
                "/rounds",
                Map.of("callId", world.call.toString(), "assessmentDeadlineAt", deadline.toString())));
        plan = created(post(
                world.officer, "/rounds/" + world.round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        ok(move(world.officer, "/assignment-plans/" + plan, "adoption", Map.of()));
        for (int i = 0; i < 5; i++) judge("expert-" + i, 4 + i);
        secret = world.applications.getFirst();
        var standing = get(world.officer, "/rounds/" + world.round + "/assignments?applicationId=" + secret)
                .jsonPath();
        sheets = standing.getList("items.id", String.class);
        readers = standing.getList("items.expertId", String.class);
        bystander = IntStream.range(0, 5)
                .mapToObj(i -> "expert-" + i)
                .filter(expert -> !readers.contains(idOf(expert)))
                .findFirst()
                .orElseThrow();
        assertThat(sheets).hasSize(3);
    }

    @Test
    void nobodyOutsideLearnsWhoJudgesOrWhatTheySay() throws Exception {
        world.member(0, "owner", "OWNER");
        world.member(1, "rival", "OWNER");
        var hidden = new ArrayList<>(sheets);
        hidden.addAll(readers);
        hidden.add(WORDS);
        for (int i = 0; i < 5; i++) if (readers.contains(idOf("expert-" + i))) hidden.add(world.subject("expert-" + i));
        var viewers = new TreeMap<String, String>(Map.of("nobody", ""));
        for (var role : Tokens.ROLES)
            if (!List.of("officer", "auditor").contains(role)) viewers.put(role, world.token("some-" + role, role));
        viewers.put("owner", world.token("owner", "applicant"));
        viewers.put("rival", world.token("rival", "applicant"));
        viewers.put("bystander", world.token(bystander, "expert"));
        for (var viewer : viewers.entrySet())
            for (var operation : Operations.read().all()) {
                if (!operation.reads()) continue;
                var answer = operation.call(viewer.getValue(), url(operation));
                assertThat(answer.statusCode()).isLessThan(500);
                // What the bystander wrote is theirs.
                var own = viewer.getKey().equals("bystander") ? WORDS : "-";
                assertThat(answer.asString().replace(own, ""))
                        .as("%s as %s", operation, viewer.getKey())
                        .doesNotContain(
                                hidden.stream().filter(one -> !one.equals(own)).toArray(String[]::new));
            }
    }

    @Test
    void whoHasATieSeesTheSameWhateverIsSaidAndDecided() throws Exception {
        world.member(0, "tied", "VIEWER");
        var reader = IntStream.range(0, 5)
                .mapToObj(i -> "expert-" + i)
                .filter(expert -> readers.getFirst().equals(idOf(expert)))
                .findFirst()
                .orElseThrow();
        world.experts(1); // judges nothing here
        conflicted("expert-5");
        decide(world.applications.get(1), "DECLINE");
        var tied = Map.of(
                "acts for it", world.token("tied", "officer"),
                "judges it", world.token(reader, "officer"),
                "has declared it", world.token("expert-5", "officer"),
                "acts for it and audits", world.token("tied", "auditor"));
        var before = new HashMap<String, Map<String, String>>();
        tied.forEach((name, token) -> before.put(name, seen(token)));
        var plain = seen(world.officer);

        rejudge(5);
        decide(secret, "DECLINE");
        tied.forEach((name, token) -> assertSame(name, before.get(name), seen(token)));
        assertThat(seen(world.officer)).as("it can be told apart at all").isNotEqualTo(plain);

        rejudge(9);
        decide(secret, "AWARD");
        tied.forEach((name, token) -> assertSame(name, before.get(name), seen(token)));

        for (var name : tied.keySet()) {
            // Who judges others too is kept from those as well.
            if (name.equals("judges it")) continue;
            var token = tied.get(name);
            var round = get(token, "/rounds/" + world.round).jsonPath();
            assertThat(round.getInt("withheld")).isEqualTo(1);
            assertThat(round.getInt("applications")).isEqualTo(3);
            assertThat(round.getInt("submitted")).isEqualTo(9);
            var ranking = get(token, "/rounds/" + world.round + "/ranking").jsonPath();
            assertThat(ranking.getList("items.applicationId", String.class))
                    .hasSize(3)
                    .doesNotContain(secret.toString());
            assertThat(ranking.getList("items.rank", Integer.class)).contains(1).allMatch(rank -> rank <= 3);
        }
    }

    @Test
    void whoHasATieDecidesNothingInTheRound() throws Exception {
        world.member(0, "tied", "VIEWER");
        var tied = world.token("tied", "officer");
        var round = "/rounds/" + world.round;
        var decision = Map.of(
                "decisions",
                List.of(Map.of(
                        "applicationId",
                        world.applications.get(1).toString(),
                        "outcome",
                        "DECLINE",
                        "reason",
                        "竞争对手")));
        refused(post(tied, round + "/decisions", decision), 403, "round-withheld");
        refused(post(tied, round + "/assignment-plans", Map.of()), 403, "round-withheld");
        refused(post(tied, round + "/conflict-check", Map.of()), 403, "round-withheld");
        refused(post(tied, round + "/notices", Map.of()), 403, "round-withheld");
        for (var part : List.of("", "/pairs", "/record", "/inputs", "/result"))
            refused(get(tied, "/assignment-plans/" + plan + part), 403, "round-withheld");
        var elsewhere = new World(inbox, world.subject("other").substring(0, 8));
        elsewhere.close(1, Map.of());
        created(post(
                tied,
                "/rounds",
                Map.of(
                        "callId",
                        elsewhere.call.toString(),
                        "assessmentDeadlineAt",
                        Instant.now().plus(Duration.ofDays(7)).toString())));
    }

    @Test
    void whatMustNotBeKnownAnswersLikeWhatDoesNotExist() throws Exception {
        world.member(0, "tied", "VIEWER");
        world.member(1, "rival", "OWNER");
        sessions.getStatistics().setStatisticsEnabled(true);
        var expert = world.token(bystander, "expert");
        int tried = alike(expert, Map.of("assignments", sheets.getFirst()));
        tried += alike(world.token("rival", "applicant"), Map.of("applications", secret.toString()));
        var tied = world.token("tied", "officer");
        tried += alike(tied, Map.of("assignments", sheets.getFirst()));
        tried += alike(tied, Map.of("applications", secret.toString(), "rounds", world.round));
        tried += alike(
                tied,
                Map.of("applicationId", secret.toString(), "expertId", readers.getFirst(), "rounds", world.round));
        assertThat(tried).as("operations that were tried").isGreaterThan(10);
    }

    @Test
    void everyReadingIsOnRecord() throws Exception {
        var reader = IntStream.range(0, 5)
                .mapToObj(i -> "expert-" + i)
                .filter(expert -> readers.getFirst().equals(idOf(expert)))
                .findFirst()
                .orElseThrow();
        var path = "/assignments/" + sheets.getFirst();
        var before = readings();
        ok(get(world.token(reader, "expert"), path));
        ok(get(world.token(reader, "expert"), path));
        ok(get(world.officer, path));
        assertThat(get(world.token(bystander, "expert"), path).statusCode()).isEqualTo(404);
        assertThat(readings().subList(before.size(), before.size() + 3))
                .containsExactly(
                        "PROPOSAL " + world.subject(reader),
                        "PROPOSAL " + world.subject(reader),
                        "SHEET " + world.subject("decider"));
        assertThat(readings()).hasSize(before.size() + 3);
    }

    private List<String> readings() throws Exception {
        var readings = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select payload::jsonb ->> 'document', actor from outbox"
                        + " where type = 'org.fuhua.review.document-read.v1'"
                        + " and payload::jsonb ->> 'applicationId' = ? order by id")) {
            select.setString(1, secret.toString());
            try (var rows = select.executeQuery()) {
                while (rows.next()) readings.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return readings;
    }

    /// Calls what takes exactly these ids with the first of them as it is, and as one that nobody has.
    ///
    /// @return how many operations there are
    private int alike(String token, Map<String, String> ids) throws Exception {
        var secretKey = ids.containsKey("applicationId")
                ? "applicationId"
                : ids.containsKey("assignments") ? "assignments" : "applications";
        int tried = 0;
        for (var operation : Operations.read().all()) {
            if (!operation.path().contains(secretKey.equals("applicationId") ? "{applicationId}" : secretKey + "/{"))
                continue;
            var real = operation.with(ids).orElse(null);
            var made = new HashMap<>(ids);
            made.put(secretKey, UUID.randomUUID().toString());
            var invented = operation.with(made).orElse(null);
            if (real == null || invented == null) continue;
            tried++;
            var known = operation.call(token, real);
            var unknown = operation.call(token, invented);
            assertThat(said(known, ids.get(secretKey)))
                    .as("%s", operation)
                    .isEqualTo(said(unknown, made.get(secretKey)));
            assertThat(known.headers().hasHeaderWithName("ETag")).isFalse();
            assertThat(statements(operation, token, real))
                    .as("statements of %s", operation)
                    .isEqualTo(statements(operation, token, invented));
        }
        return tried;
    }

    private static String said(Response answer, String id) {
        var body = answer.asString().replace(id, "ID");
        return answer.statusCode() + " " + body.replaceAll("\"(correlationId|instance|traceId)\" ?: ?\"[^\"]*\"", "");
    }

    /// The least of some calls: clocks of the service work beside them.
    private long statements(Operations.Operation operation, String token, String url) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = sessions.getStatistics().getPrepareStatementCount();
            operation.call(token, url);
            least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }

    private Map<String, String> ids() {
        var some = UUID.randomUUID().toString();
        var ids = new HashMap<String, String>();
        for (var word : List.of(
                "hearings",
                "notices",
                "objections",
                "evidence",
                "invitations",
                "departures",
                "meetings",
                "items",
                "itemId",
                "bars",
                "ethics-reviews",
                "ethics-committees",
                "files",
                "avoidance-requests",
                "kept-out-units",
                "expert-mergers")) ids.put(word, some);
        ids.put("rounds", world.round);
        ids.put("applications", secret.toString());
        ids.put("affinities", secret.toString());
        ids.put("applicationId", secret.toString());
        ids.put("expertId", readers.getFirst());
        ids.put("experts", readers.getFirst());
        ids.put("comparison", readers.getLast());
        // Not that of the reader who looks on as an officer: their own sheet is theirs.
        ids.put("assignments", sheets.getLast());
        ids.put("assignment-plans", plan);
        return ids;
    }

    private String url(Operations.Operation operation) {
        return operation
                .with(ids())
                .orElseThrow(() -> new AssertionError("tell this test of an id for " + operation.path()));
    }

    /// @return what somebody sees of everything that can be read
    private Map<String, String> seen(String token) {
        var seen = new TreeMap<String, String>();
        try {
            for (var operation : Operations.read().all())
                // How many facts went out, of whatever kind, is no secret of one application.
                if (operation.reads() && !operation.path().endsWith("/flow"))
                    seen.put(operation.path(), said(sound(operation.call(token, url(operation))), "never"));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return seen;
    }

    /// That something was decided in the round, the version of the round tells; not on what.
    private static void assertSame(String name, Map<String, String> before, Map<String, String> now) {
        now.forEach((path, body) -> assertThat(unversioned(path, body))
                .as("%s, who %s", path, name)
                .isEqualTo(unversioned(path, before.get(path))));
    }

    private static String unversioned(String path, String body) {
        return path.matches(".*/rounds(/[{]id[}])?") ? body.replaceAll("\"version\":[0-9]+", "") : body;
    }

    private static Response sound(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        return answer;
    }

    private String idOf(String expert) {
        return get(world.token(expert, "expert"), "/experts/me").jsonPath().getString("id");
    }

    private void conflicted(String expert) {
        created(post(
                world.officer,
                "/conflicts",
                Map.of("expertId", idOf(expert), "applicationId", secret.toString(), "reason", "配偶在申报单位任职")));
    }

    /// An expert submits what is open, with scores of their own.
    private void judge(String expert, int score) {
        var token = world.token(expert, "expert");
        for (var id : get(token, "/assignments/mine?limit=100")
                .jsonPath()
                .getList("items.findAll { it.state != 'SUBMITTED' }.id", String.class))
            submit(token, "/assignments/" + id, score);
    }

    private void submit(String token, String path, int score) {
        var assignment = get(token, path);
        var scores = new HashMap<String, Integer>();
        assignment.jsonPath().getList("rubric.code", String.class).forEach(code -> scores.put(code, score));
        ok(RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", assignment.header("ETag"))
                .body(Map.of("scores", scores, "comments", Map.of(), "overall", WORDS))
                .put(BASE + path + "/sheet"));
        ok(move(token, path, "submission", Map.of()));
    }

    /// The experts of the secret application think better of it.
    private void rejudge(int score) {
        if (get(world.officer, "/rounds/" + world.round + "/decisions")
                .asString()
                .contains(secret.toString())) return;
        for (var id : sheets) {
            var path = "/assignments/" + id;
            var given = move(world.officer, path, "return", Map.of("reason", "请核对"));
            assertThat(given.statusCode()).as(given.asString()).isEqualTo(204);
            for (int i = 0; i < 5; i++) judge("expert-" + i, score);
        }
    }

    private void decide(UUID application, String outcome) {
        var decision = new HashMap<String, Object>(
                Map.of("applicationId", application.toString(), "outcome", outcome, "reason", "按评审结果"));
        if (outcome.equals("AWARD")) decision.put("award", Map.of("amount", "100000.00", "currency", "CNY"));
        var departures = world.applications.stream()
                .map(one -> Map.of("applicationId", one.toString(), "reason", "经研究"))
                .toList();
        ok(post(
                world.officer,
                "/rounds/" + world.round + "/decisions",
                Map.of("decisions", List.of(decision), "departures", departures)));
    }
}
