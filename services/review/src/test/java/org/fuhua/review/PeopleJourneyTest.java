package org.fuhua.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Experts from the library to a sheet that is taken back: what they state, what they are kept away from, who is asked.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class PeopleJourneyTest {
    private static final String BASE = "/api/review/v1";
    private static final String PUBLISHED = "org.fuhua.applicant.call-published.v1";
    private static final String CLOSED = "org.fuhua.applicant.call-closed.v1";
    private static final String ACCEPTED = "org.fuhua.applicant.application-accepted.v1";
    private static final String RELATIONS = "org.fuhua.applicant.relations-stated.v1";

    private final ObjectMapper json = new ObjectMapper();
    private final String officer = Tokens.of("people-officer", "officer");
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String applicant = "91379999A%s0".formatted(run.toUpperCase(java.util.Locale.ROOT));
    private final String parent = "91379999B%s0".formatted(run.toUpperCase(java.util.Locale.ROOT));
    private final String university = "12379999C%s0".formatted(run.toUpperCase(java.util.Locale.ROOT));
    private final Map<String, Map<String, Object>> registered = new HashMap<>();
    private final UUID call = UUID.randomUUID();
    private final UUID application = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    FieldCipher cipher;

    private String round;

    @BeforeEach
    void openRound() throws Exception {
        tell(PUBLISHED, call, 1, example(PUBLISHED).put("callId", call.toString()));
        var accepted = example(ACCEPTED)
                .put("applicationId", application.toString())
                .put("callId", call.toString())
                .put("number", "P-" + run)
                .put("organisationId", organisation.toString())
                .put("organisationName", "示例智元" + run + "脑机科技有限公司")
                .put("organisationUscc", applicant);
        accepted.putArray("teamKeys").add(cipher.blindIndex("member-" + run + "@example.cn"));
        accepted.putArray("partnerUsccs").add(university);
        tell(ACCEPTED, application, 1, accepted);
        tell(
                CLOSED,
                call,
                2,
                json.createObjectNode().put("callId", call.toString()).put("applications", 1));
        var deadline = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        round = created(post(
                officer, "/rounds", Map.of("callId", call.toString(), "assessmentDeadlineAt", deadline.toString())));
    }

    /// Other tests of this service draw from the same library.
    @AfterEach
    void leaveNobodyToBeDrawn() {
        registered.forEach((id, request) -> {
            request.put("capacity", 0);
            given().auth()
                    .oauth2(officer)
                    .contentType("application/json")
                    .header("If-Match", get(officer, "/experts/" + id).header("ETag"))
                    .body(request)
                    .put(BASE + "/experts/" + id);
        });
    }

    @Test
    void screeningTellsWhyBeforeAnybodyIsAsked() throws Exception {
        relate();
        var child = expert("child", "别处一" + run, Map.of("organisationUscc", parent));
        var partner = expert("partner", "示例大学" + run, Map.of("organisationUscc", university));
        var coauthor = expert("coauthor", "别处二" + run, Map.of());
        state(
                coauthor,
                dossier(
                        "works",
                        List.of(Map.of(
                                "title",
                                "柔性电极",
                                "year",
                                LocalDate.now().getYear(),
                                "coauthors",
                                List.of(Map.of("name", "某人", "email", "MEMBER-" + run + "@example.cn"))))));
        var former = expert("former", "别处三" + run, Map.of());
        state(
                former,
                dossier(
                        "employments",
                        List.of(Map.of(
                                "organisationName",
                                " 示例智元 " + run + "腦機科技股份有限公司",
                                "from",
                                "2010-01-01",
                                "to",
                                LocalDate.now().minusYears(1).toString()))));
        var stranger = expert("stranger", "别处四" + run, Map.of());
        var named = expert("named", "对手研究院" + run, Map.of());
        created(post(
                officer,
                "/applications/" + application + "/avoidance-requests",
                Map.of("name", "ZHANG Named-" + run, "organisationName", "对手研究院 " + run, "reason", "竞争")));
        assertThat(reasons(child)).containsExactly("CONTROLLED_ORGANISATION");
        assertThat(reasons(partner)).containsExactly("PARTNER_ORGANISATION");
        assertThat(reasons(coauthor)).containsExactly("COAUTHOR");
        assertThat(reasons(former)).containsExactly("FORMER_ORGANISATION");
        assertThat(reasons(named)).containsExactly("NAMED_BY_APPLICANT");
        assertThat(reasons(stranger)).isEmpty();
        var all = get(officer, "/rounds/" + round + "/applications/" + application + "/conflicts?limit=100");
        assertThat(all.jsonPath().getList("items.expertId", String.class)).contains(child, partner, coauthor, former);
        var chain = all.jsonPath()
                .getList("items.find { it.expertId == '" + child + "' }.reasons[0].chain.otherUscc", String.class);
        assertThat(chain).containsExactly(parent);
        assertThat(all.asString()).doesNotContain("example.cn");
    }

    @Test
    void anApplicantNamesNoMoreThanTheRuleAllows() {
        var request = Map.of("name", "李四", "organisationName", "对手研究院", "reason", "竞争");
        for (int i = 0; i < 3; i++)
            created(post(officer, "/applications/" + application + "/avoidance-requests", request));
        var fourth = post(officer, "/applications/" + application + "/avoidance-requests", request);
        assertThat(fourth.jsonPath().getString("code")).isEqualTo("avoidance-requests-full");
        assertThat(get(officer, "/applications/" + application + "/avoidance-requests")
                        .jsonPath()
                        .getList("name", String.class))
                .containsOnly("李四");
    }

    @Test
    void aLateConflictTakesBackWhatIsSubmittedAndFreesThePlace() throws Exception {
        for (int i = 0; i < 4; i++) expert("reader" + i, "读者单位" + run + i, Map.of());
        invite("reader0", "reader1", "reader2", "reader3");
        for (int i = 0; i < 4; i++) accept("reader" + i);
        var plan = created(post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        assertThat(move(officer, "/assignment-plans/" + plan, "adoption", Map.of())
                        .statusCode())
                .isEqualTo(200);
        var reader = List.of("reader0", "reader1", "reader2", "reader3").stream()
                .filter(name -> !assignmentsOf(name).isEmpty())
                .findFirst()
                .orElseThrow();
        var path = "/assignments/" + assignmentsOf(reader).getFirst();
        submit(token(reader), path);
        assertThat(get(officer, "/rounds/" + round + "/fees").jsonPath().getList("items.due.amount", String.class))
                .containsExactly("300.00");
        var me = get(token(reader), "/experts/me").jsonPath().getString("id");
        assertThat(get(token(reader), "/experts/me/dossier").jsonPath().getInt("version"))
                .isZero();
        var stated = given().auth()
                .oauth2(token(reader))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(dossier(
                        "interests",
                        List.of(Map.of(
                                "kind", "ADVISORY", "organisationName", "示例智元" + run + "脑机科技", "from", "2024-01-01"))))
                .put(BASE + "/experts/me/dossier");
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(200);
        assertThat(assignmentsOf(reader)).isEmpty();
        assertThat(get(officer, "/rounds/" + round + "/fees").jsonPath().getList("items"))
                .as("a sheet that was taken back is not paid")
                .isEmpty();
        assertThat(reasons(me)).containsExactly("ADVISORY_ROLE");
        var again =
                created(post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        var pairs = get(officer, "/assignment-plans/" + again + "/pairs").jsonPath();
        assertThat(pairs.getList("items.expertId", String.class)).hasSize(1).doesNotContain(me);
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys("org.fuhua.review.expert-invited.v1", "org.fuhua.review.assignment-voided.v1");
    }

    @Test
    void aNewTieIsFoundByCheckingTheRoundAgain() throws Exception {
        for (int i = 0; i < 2; i++) expert("tie" + i, "关联单位" + run + i, Map.of());
        var inside = expert("tie2", "别处" + run, Map.of("organisationUscc", parent));
        invite("tie0", "tie1", "tie2");
        for (int i = 0; i < 3; i++) accept("tie" + i);
        var plan = created(post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3)));
        move(officer, "/assignment-plans/" + plan, "adoption", Map.of());
        assertThat(assignmentsOf("tie2")).hasSize(1);
        relate();
        var checked = given().auth().oauth2(officer).post(BASE + "/rounds/" + round + "/conflict-check");
        assertThat(checked.jsonPath().getInt("checked")).as(checked.asString()).isEqualTo(3);
        assertThat(checked.jsonPath().getInt("voided")).isEqualTo(1);
        assertThat(assignmentsOf("tie2")).isEmpty();
        var voided = get(token("tie2"), "/assignments/mine/voided").jsonPath();
        assertThat(voided.<Map<String, Object>>getList("items"))
                .as("its number and no more")
                .hasSize(1)
                .allSatisfy(one -> assertThat(one).containsOnlyKeys("id", "applicationNumber"));
        assertThat(reasons(inside)).containsExactly("CONTROLLED_ORGANISATION");
    }

    @Test
    void whoDeclinesIsNotDrawnAndWhoIsBarredNotAsked() {
        var barred = expert("barred", "某单位" + run, Map.of());
        created(post(
                officer,
                "/experts/" + barred + "/bars",
                Map.of("documentNo", "鲁科监〔2026〕7号", "reason", "泄露评审意见", "from", "2026-01-01")));
        var refused = post(
                officer, "/rounds/" + round + "/invitations", Map.of("expertIds", List.of(barred), "answerBy", soon()));
        assertThat(refused.jsonPath().getString("code")).isEqualTo("expert-barred");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/expertIds/0");
        for (int i = 0; i < 3; i++) expert("asked" + i, "受邀单位" + run + i, Map.of());
        invite("asked0", "asked1", "asked2");
        for (int i = 0; i < 3; i++) accept("asked" + i);
        var declined = move(token("asked0"), invitationPath("asked0"), "refusal", Map.of("reason", "出国"));
        assertThat(declined.jsonPath().getString("state"))
                .as(declined.asString())
                .isEqualTo("DECLINED");
        var plan = post(officer, "/rounds/" + round + "/assignment-plans", Map.of("reviewsPerApplication", 3));
        assertThat(plan.jsonPath().getBoolean("feasible")).isFalse();
        assertThat(given().auth()
                        .oauth2(token("asked1"))
                        .contentType("application/json")
                        .header("If-Match", "\"1\"")
                        .body(Map.of("reason", "x"))
                        .post(BASE + invitationPath("asked2") + "/refusal")
                        .statusCode())
                .as("somebody else's invitation does not exist")
                .isEqualTo(404);
    }

    @Test
    void nobodyIsRegisteredTwiceNotEvenByAFormerAddress() {
        var first = expert("twice", "单位" + run, Map.of());
        var renamed = given().auth()
                .oauth2(officer)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(request("twice", "单位" + run, Map.of("email", "new-" + run + "@example.cn")))
                .put(BASE + "/experts/" + first);
        assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(200);
        var again = post(
                officer,
                "/experts",
                request("other", "单位" + run, Map.of("email", "TWICE-" + run + "@example.cn ".strip())));
        assertThat(again.jsonPath().getString("code")).isEqualTo("expert-known");
        var found = get(officer, "/experts?q=" + "zhang twice-" + run).jsonPath();
        assertThat(found.getList("items.id", String.class)).containsExactly(first);
    }

    @Test
    void anApplicantNamesItselfWhomItFears() throws Exception {
        var writer = Tokens.of("writer-" + run, "applicant");
        var stranger = Tokens.of("stranger-" + run, "applicant");
        var request = Map.of("organisationName", "对手研究院", "reason", "竞争");
        var path = "/applications/" + application + "/avoidance-requests";
        assertThat(post(writer, path, request).statusCode()).isEqualTo(404);
        tell(
                "org.fuhua.applicant.membership-changed.v1",
                organisation,
                1,
                json.createObjectNode()
                        .put("organisationId", organisation.toString())
                        .put("subject", Tokens.subject("writer-" + run))
                        .put("role", "EDITOR")
                        .put("active", true));
        var entered = created(post(writer, path, request));
        assertThat(get(writer, path).jsonPath().getList("id", String.class)).containsExactly(entered);
        assertThat(get(stranger, path).statusCode()).isEqualTo(404);
        assertThat(given().auth()
                        .oauth2(stranger)
                        .delete(BASE + "/avoidance-requests/" + entered)
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().auth()
                        .oauth2(writer)
                        .delete(BASE + "/avoidance-requests/" + entered)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void manyAreTakenInAtOnceAndTakenOutAgain() {
        var known = expert("known", "导入单位" + run, Map.of());
        var rows = List.of(
                request("known", "导入单位" + run, Map.of()),
                request("second", "=导入单位" + run, Map.of("title", "教授")),
                request("namesake", "导入单位" + run, Map.of("name", "known-" + run + " ZHANG")));
        var imported = post(officer, "/experts/imports", Map.of("experts", rows));
        assertThat(imported.jsonPath().getInt("registered"))
                .as(imported.asString())
                .isEqualTo(2);
        assertThat(imported.jsonPath().getString("rows[0].code")).isEqualTo("expert-known");
        var ids = imported.jsonPath().getList("rows.id", String.class);
        registered.put(ids.get(1), rows.get(1));
        registered.put(ids.get(2), rows.get(2));
        assertThat(get(officer, "/experts/" + known + "/duplicates").jsonPath().getList("id", String.class))
                .containsExactly(ids.get(2));
        var csv = get(officer, "/experts/export?q=导入单位" + run);
        assertThat(csv.statusCode()).as(csv.asString()).isEqualTo(200);
        assertThat(csv.asString().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("'=导入单位" + run) && line.contains("教授"))
                .noneMatch(line -> line.contains("second-" + run + "@"));
    }

    private void relate() throws Exception {
        var stated = json.createObjectNode()
                .put("organisationId", organisation.toString())
                .put("uscc", applicant);
        stated.putArray("relations")
                .addObject()
                .put("kind", "PARENT")
                .put("uscc", parent)
                .put("from", "2020-01-01");
        tell(RELATIONS, organisation, 1, stated);
    }

    private List<String> reasons(String expertId) {
        var screened = get(officer, "/rounds/" + round + "/conflicts?expertId=" + expertId);
        assertThat(screened.statusCode()).as(screened.asString()).isEqualTo(200);
        var found = screened.jsonPath().getList("items[0].reasons.reason", String.class);
        return found == null ? List.of() : found;
    }

    private static Map<String, Object> dossier(String part, List<?> entries) {
        var dossier = new HashMap<String, Object>();
        for (var one : List.of("employments", "works", "ties", "interests", "languages", "absences"))
            dossier.put(one, List.of());
        dossier.put(part, entries);
        return dossier;
    }

    private void state(String expertId, Map<String, Object> dossier) {
        var stated = given().auth()
                .oauth2(officer)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(dossier)
                .put(BASE + "/experts/" + expertId + "/dossier");
        assertThat(stated.statusCode()).as(stated.asString()).isEqualTo(200);
        assertThat(get(officer, "/experts/" + expertId + "/dossier").jsonPath().getInt("version"))
                .isEqualTo(1);
    }

    private String expert(String name, String unit, Map<String, Object> more) {
        var request = request(name, unit, more);
        var id = created(post(officer, "/experts", request));
        registered.put(id, request);
        return id;
    }

    private Map<String, Object> request(String name, String unit, Map<String, Object> more) {
        var request = new HashMap<String, Object>(Map.of(
                "subject",
                Tokens.subject(name + run),
                "name",
                "Zhang " + name + "-" + run,
                "email",
                name + "-" + run + "@example.cn",
                "organisationName",
                unit,
                "fields",
                List.of("柔性电极"),
                "capacity",
                4,
                "kind",
                "TECHNICAL",
                "grade",
                "SENIOR"));
        request.putAll(more);
        return request;
    }

    private String token(String name) {
        return Tokens.of(name + run, "expert");
    }

    private void invite(String... names) {
        var ids = java.util.Arrays.stream(names)
                .map(name -> get(token(name), "/experts/me").jsonPath().getString("id"))
                .toList();
        var invited = post(officer, "/rounds/" + round + "/invitations", Map.of("expertIds", ids, "answerBy", soon()));
        assertThat(invited.jsonPath().getInt("sent")).as(invited.asString()).isEqualTo(names.length);
        var again = post(officer, "/rounds/" + round + "/invitations", Map.of("expertIds", ids, "answerBy", soon()));
        assertThat(again.jsonPath().getInt("asked")).isEqualTo(names.length);
    }

    private static String soon() {
        return Instant.now()
                .plus(Duration.ofDays(3))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private void accept(String name) {
        var undertaking =
                get(token(name), "/invitations/undertaking").jsonPath().getString("code");
        var accepted = move(token(name), invitationPath(name), "acceptance", Map.of("undertaking", undertaking));
        assertThat(accepted.jsonPath().getString("state"))
                .as(accepted.asString())
                .isEqualTo("ACCEPTED");
    }

    private String invitationPath(String name) {
        return "/invitations/"
                + get(token(name), "/invitations/mine").jsonPath().getString("items[0].id");
    }

    private List<String> assignmentsOf(String name) {
        return get(token(name), "/assignments/mine?limit=100").jsonPath().getList("items.id", String.class);
    }

    private void submit(String token, String path) {
        var assignment = get(token, path);
        var scores = new HashMap<String, Integer>();
        assignment.jsonPath().getList("rubric.code", String.class).forEach(code -> scores.put(code, 5));
        var saved = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", assignment.header("ETag"))
                .body(Map.of("scores", scores, "comments", Map.of(), "overall", "同意"))
                .put(BASE + path + "/sheet");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        var submitted = given().auth()
                .oauth2(token)
                .header("If-Match", saved.header("ETag"))
                .post(BASE + path + "/submission");
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
    }

    private Response move(String token, String path, String action, Object body) {
        var version = path.startsWith("/invitations")
                ? "\"" + get(token, "/invitations/mine").jsonPath().getInt("items[0].version") + "\""
                : get(token, path).header("ETag");
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .post(BASE + path + "/" + action);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(BASE + path);
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

    private ObjectNode example(String type) throws Exception {
        return (ObjectNode) json.readTree(EventContracts.examples(type).getFirst());
    }

    private void tell(String type, UUID subject, long sequence, ObjectNode payload) {
        inbox.consumers().stream()
                .filter(consumer -> consumer.types().contains(type))
                .forEach(consumer -> consumer.accept(Facts.record(type, subject, sequence, payload.toString())));
    }
}
