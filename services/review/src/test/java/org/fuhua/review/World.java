package org.fuhua.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.Tokens;

/// A call that is reviewed and on public notice, reached by what services tell and by what people do over HTTP.
public final class World {
    public static final String BASE = "/api/review/v1";

    private static final String PUBLISHED = "org.fuhua.applicant.call-published.v1";
    private static final String CLOSED = "org.fuhua.applicant.call-closed.v1";
    private static final String ACCEPTED = "org.fuhua.applicant.application-accepted.v1";
    private static final String MEMBER = "org.fuhua.applicant.membership-changed.v1";

    private final ObjectMapper json = new ObjectMapper();
    private final Inbox inbox;
    private final String name;
    public final String officer;
    public final UUID call = UUID.randomUUID();
    public final List<UUID> applications = new ArrayList<>();
    public final List<UUID> organisations = new ArrayList<>();
    public final List<String> experts = new ArrayList<>();
    public String round = "";

    /// Whether the call is a rehearsal; to be said before it closes.
    public boolean sandbox;

    /// What every expert says on the whole.
    public String opinion = "同意";

    /// @param name of this world, so that its people are not those of another
    public World(Inbox inbox, String name) {
        this.inbox = inbox;
        this.name = name;
        this.officer = token("decider", "officer");
    }

    public String token(String person, String... roles) {
        return Tokens.of(name + "-" + person, roles);
    }

    public String subject(String person) {
        return Tokens.subject(name + "-" + person);
    }

    /// @param objections rules of the call as JSON; those that hold for a silent call when absent
    public void close(int number, Map<String, Object> objections) throws Exception {
        closeWith(number, Map.of("objections", objections));
    }

    /// @param terms of the review of the call, in place of those of the example
    public void closeWith(int number, Map<String, Object> terms) throws Exception {
        var published = example(PUBLISHED).put("callId", call.toString()).put("sandbox", sandbox);
        terms.forEach((term, value) -> ((ObjectNode) published.path("review")).set(term, json.valueToTree(value)));
        tell(PUBLISHED, call, 1, published);
        for (int i = 0; i < number; i++) {
            var application = UUID.randomUUID();
            var organisation = UUID.randomUUID();
            applications.add(application);
            organisations.add(organisation);
            tell(
                    ACCEPTED,
                    application,
                    1,
                    example(ACCEPTED)
                            .put("applicationId", application.toString())
                            .put("callId", call.toString())
                            .put("number", "2026-%s-0000%d".formatted(name, i))
                            .put("organisationId", organisation.toString()));
        }
        tell(
                CLOSED,
                call,
                2,
                json.createObjectNode().put("callId", call.toString()).put("applications", number));
    }

    public void member(int organisation, String person, String role) throws Exception {
        tell(
                MEMBER,
                organisations.get(organisation),
                1,
                example(MEMBER)
                        .put("organisationId", organisations.get(organisation).toString())
                        .put("subject", subject(person))
                        .put("role", role)
                        .put("active", true));
    }

    /// Experts with capacity 5, by the name `expert-0` and so on.
    public void experts(int number) {
        for (int i = experts.size(), to = i + number; i < to; i++) {
            experts.add("expert-" + i);
            created(post(
                    officer,
                    "/experts",
                    Map.of(
                            "subject",
                            subject("expert-" + i),
                            "name",
                            "专家" + i,
                            "email",
                            name + "-expert-" + i + "@example.cn",
                            "organisationName",
                            name + "评审单位" + i,
                            "fields",
                            List.of("柔性电极"),
                            "capacity",
                            5)));
        }
    }

    /// Declares conflicts for the experts of other worlds, who share the library: only those of this one are drawn.
    public void keepOthersAway() {
        String cursor = "";
        do {
            var page = get(officer, "/experts?limit=100" + cursor).jsonPath();
            for (var expert : page.<Map<String, Object>>getList("items")) {
                if (String.valueOf(expert.get("organisationName")).startsWith(name + "评审单位")) continue;
                for (var application : applications)
                    post(
                            officer,
                            "/conflicts",
                            Map.of("expertId", expert.get("id"), "applicationId", application, "reason", "别处的专家"));
            }
            var next = page.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
    }

    /// Opens the round, assigns three experts to each application, and has all of them submit.
    public void review() {
        assign();
        assess();
    }

    /// Opens the round and assigns three experts to each application.
    public void assign() {
        var deadline = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        round = created(post(
                officer, "/rounds", Map.of("callId", call.toString(), "assessmentDeadlineAt", deadline.toString())));
        var plan = created(post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        ok(move(officer, "/assignment-plans/" + plan, "adoption", Map.of()));
    }

    /// Every expert submits what is still open.
    public void assess() {
        assess(_ -> 7);
    }

    /// @param score that every expert gives an application on each criterion
    public void assess(ToIntFunction<UUID> score) {
        for (var expert : experts) {
            var token = token(expert, "expert");
            for (var id : given().auth()
                    .oauth2(token)
                    .get(BASE + "/assignments/mine?limit=100")
                    .jsonPath()
                    .getList("items.findAll { it.state == 'OPEN' }.id", String.class)) {
                var path = "/assignments/" + id;
                var scores = new HashMap<String, Integer>();
                var assignment = given().auth().oauth2(token).get(BASE + path);
                var given =
                        score.applyAsInt(UUID.fromString(assignment.jsonPath().getString("application.id")));
                assignment.jsonPath().getList("rubric.code", String.class).forEach(code -> scores.put(code, given));
                ok(given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("If-Match", assignment.header("ETag"))
                        .body(Map.of("scores", scores, "comments", Map.of(), "overall", opinion))
                        .put(BASE + path + "/sheet"));
                ok(move(token, path, "submission", Map.of()));
            }
        }
    }

    /// Awards every application and opens the notice.
    ///
    /// @return its id
    public String notice() {
        var decisions = applications.stream().map(World::award).toList();
        ok(post(officer, "/rounds/" + round + "/decisions", Map.of("decisions", decisions)));
        return created(post(officer, "/rounds/" + round + "/notices", Map.of()));
    }

    private static Map<String, Object> award(UUID application) {
        return Map.of(
                "applicationId",
                application.toString(),
                "outcome",
                "AWARD",
                "award",
                Map.of("amount", "100000.00", "currency", "CNY"),
                "reason",
                "评审意见一致");
    }

    public ObjectNode example(String type) throws Exception {
        return (ObjectNode) json.readTree(EventContracts.examples(type).getFirst());
    }

    public void tell(String type, UUID subject, long sequence, ObjectNode payload) {
        inbox.consumers().stream()
                .filter(consumer -> consumer.types().contains(type))
                .forEach(consumer -> consumer.accept(Facts.record(type, subject, sequence, payload.toString())));
    }

    public static Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + path);
    }

    public static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    public static Response move(String token, String path, String action, Object body) {
        return move(token, get(token, path).header("ETag"), path, action, body);
    }

    /// @param version as somebody told it who may read it
    public static Response move(String token, String version, String path, String action, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .post(BASE + path + "/" + action);
    }

    public static String created(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath().getString("id");
    }

    public static void ok(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    }

    public static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }
}
