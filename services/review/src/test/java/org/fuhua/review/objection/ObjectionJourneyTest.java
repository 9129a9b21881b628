package org.fuhua.review.objection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Objections from a stranger's letter to the answer, with everybody who may and may not see something on the way.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ObjectionJourneyTest {
    private static final String NAME = "欧阳晓明";
    private static final String PHONE = "13812345678";
    private static final String MAIL = "ouyang@example.cn";
    private static final String SECRET_WORDS = "该专利早已转让给我所在的公司";
    private static final String PDF =
            Base64.getEncoder().encodeToString("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    FieldCipher cipher;

    /// Experts of other tests would be drawn too, and would not answer.
    @BeforeEach
    @AfterEach
    void nobodyElseReviews() throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("update expert set capacity = 0");
        }
    }

    @Test
    void oneUpheldObjectionTakesOneLineOffAndTheOthersTakeEffect() throws Exception {
        var world = world("OBA", 3);
        var notice = world.notice();
        var first = world.applications.getFirst();
        var filed = file(notice, first, Map.of());
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        var code = filed.jsonPath().getString("code");
        assertThat(entry(notice, first)).isEqualTo("HELD");
        periodOver(notice);
        assertThat(entry(notice, world.applications.get(1))).isEqualTo("CONFIRMED");
        assertThat(given().get(World.BASE + "/public/notices/" + notice)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("PENDING");
        assertThat(roundState(world)).isEqualTo("PUBLICISED");
        refused(file(notice, world.applications.get(1), Map.of()), 409, "objection-after-period");

        var path = "/objections/" + objectionOn(world, notice);
        refused(move(world.officer, path, "handling", Map.of()), 403, "part-in-the-case");
        var handler = world.token("handler", "officer");
        ok(move(handler, path, "handling", Map.of()));
        assertThat(get(handler, path).jsonPath().getString("confidential.name")).isEqualTo(NAME);
        ok(move(handler, path, "acceptance", Map.of("checks", checks(true))));
        refused(
                move(handler, path, "ruling", ruling("UPHELD", Map.of("outcome", "DECLINE"))),
                409,
                "applicant-not-heard");
        refused(move(handler, path, "hearing", Map.of("substance", "欧阳 晓明认为专利不属于贵单位")), 422, "objector-named");
        ok(move(handler, path, "hearing", Map.of("substance", "申报书所列专利的权属存在争议，请说明。")));
        hear(world, first);
        refused(move(handler, path, "ruling", ruling("UPHELD", null)), 422, "ruling-without-decision");
        ok(move(handler, path, "ruling", ruling("UPHELD", Map.of("outcome", "DECLINE"))));
        assertThat(get(handler, path).jsonPath().getString("confidential.name"))
                .as("who ruled still reads the finished case")
                .isEqualTo(NAME);

        assertThat(entry(notice, first)).isEqualTo("REMOVED");
        assertThat(given().get(World.BASE + "/public/notices/" + notice)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("COMPLETED");
        assertThat(roundState(world)).isEqualTo("CLOSED");
        var status = status(code);
        assertThat(status.jsonPath().getString("state")).isEqualTo("UPHELD");
        assertThat(status.jsonPath().getString("reply")).isEqualTo("经核查，异议成立。");
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.review.objection-filed.v1",
                        "org.fuhua.review.hearing-opened.v1",
                        "org.fuhua.review.hearing-answered.v1",
                        "org.fuhua.review.objection-decided.v1");
        assertThat(told(first)).contains("application-declined").doesNotContain("award-confirmed");
        assertThat(told(world.applications.get(1))).contains("award-confirmed");
        assertNothingInTheClear();
    }

    @Test
    void onlyARehearsalsPeriodIsEndedByAnOfficer() throws Exception {
        var real = world("OBH", 1);
        refused(
                move(real.officer, "/notices/" + real.notice(), "period-end", Map.of()),
                409,
                "notice-period-not-shortened");
        nobodyElseReviews();
        var world = new World(inbox, "OBI");
        world.sandbox = true;
        world.closeWith(2, Map.of());
        world.experts(3);
        world.review();
        var notice = world.notice();
        var first = world.applications.getFirst();
        file(notice, first, Map.of());
        refused(
                move(world.token("expert-0", "expert"), "\"0\"", "/notices/" + notice, "period-end", Map.of()),
                403,
                "not-allowed");
        var ended = move(world.officer, "/notices/" + notice, "period-end", Map.of());
        ok(ended);
        assertThat(ended.jsonPath().getString("state")).isEqualTo("PENDING");
        assertThat(entry(notice, first)).isEqualTo("HELD");
        assertThat(entry(notice, world.applications.get(1))).isEqualTo("CONFIRMED");
        assertThat(told(world.applications.get(1))).contains("award-confirmed");
        refused(file(notice, world.applications.get(1), Map.of()), 409, "objection-after-period");
    }

    @Test
    void whatAnObjectionChangesIsShownAnewWhenTheCallAsksForIt() throws Exception {
        var world = world("OBB", 2);
        var notice = world.notice();
        var first = world.applications.getFirst();
        file(notice, first, Map.of());
        var path = investigated(world, notice, first);
        var handler = world.token("handler", "officer");
        var dear = ruling("PARTLY_UPHELD", Map.of("outcome", "AWARD", "award", money("99999999.00")));
        var refusal = move(handler, path, "ruling", dear);
        refused(refusal, 422, "award-above-maximum");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/decision/award");
        ok(move(
                handler,
                path,
                "ruling",
                ruling("PARTLY_UPHELD", Map.of("outcome", "AWARD", "award", money("60000.00")))));
        assertThat(entry(notice, first)).isEqualTo("REPLACED");
        var other = given().get(World.BASE + "/public/notices?limit=100")
                .jsonPath()
                .getString("items.find { it.supplements == '" + notice + "' }.id");
        assertThat(entry(other, first)).isEqualTo("SHOWN");
        periodOver(notice);
        assertThat(roundState(world)).as("the other notice still runs").isEqualTo("PUBLICISED");
        periodOver(other);
        assertThat(roundState(world)).isEqualTo("CLOSED");
        assertThat(entry(other, first)).isEqualTo("CONFIRMED");
    }

    @Test
    void aReReviewGoesToOthersAndIsAwaited() throws Exception {
        var world = world("OBC", 1);
        world.experts(3);
        var notice = world.notice();
        var first = world.applications.getFirst();
        file(notice, first, Map.of());
        var path = investigated(world, notice, first);
        var handler = world.token("handler", "officer");
        var deadline = Instant.now().plus(Duration.ofDays(5)).toString();
        refused(move(handler, path, "re-review", Map.of("experts", 9, "deadlineAt", deadline)), 409, "too-few-experts");
        ok(move(handler, path, "re-review", Map.of("experts", 3, "deadlineAt", deadline)));
        refused(move(handler, path, "re-review-end", Map.of()), 409, "reviews-outstanding");
        refused(move(handler, path, "ruling", ruling("REJECTED", null)), 409, "objection-not-in-this-state");
        world.assess();
        ok(move(handler, path, "re-review-end", Map.of()));
        assertThat(get(handler, path).jsonPath().getList("proceedings.sheets")).hasSize(3);
        ok(move(handler, path, "ruling", ruling("REJECTED", null)));
        assertThat(entry(notice, first)).as("the period still runs").isEqualTo("SHOWN");
    }

    @Test
    void whoObjectsIsForTheHandlerOnly() throws Exception {
        var world = world("OBD", 2);
        var notice = world.notice();
        var first = world.applications.getFirst();
        world.member(0, "insider", "VIEWER");
        var filed = given().auth()
                .oauth2(Tokens.with("OBD-objector", Tokens.addressed("OBD-objector", true), "officer"))
                .contentType("application/json")
                .body(filing(first, Map.of("objector", objector(Tokens.address("OBD-objector")))))
                .post(World.BASE + "/public/notices/" + notice + "/objections");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        assertThat(actors("objection-filed.v1"))
                .as("not even the account is kept")
                .containsOnly("system");
        var path = "/objections/" + objectionOn(world, notice);
        var auditor = world.token("auditor", "auditor");
        for (var token : List.of(world.officer, auditor, world.token("anyone", "officer")))
            assertThat(get(token, path).asString()
                            + get(token, "/objections?noticeId=" + notice).asString())
                    .contains("YY-")
                    .doesNotContain(NAME, PHONE, SECRET_WORDS, "转让登记");
        refused(move(auditor, path, "handling", Map.of()), 403, "not-allowed");
        refused(move(world.token("insider", "officer"), path, "handling", Map.of()), 403, "part-in-the-case");
        refused(move(world.token("expert-0", "officer"), path, "handling", Map.of()), 403, "part-in-the-case");
        var self = Tokens.with("OBD-objector", Tokens.addressed("OBD-objector", true), "officer");
        var own = move(self, path, "handling", Map.of());
        refused(own, 403, "part-in-the-case");
        inTeam(first, Tokens.address("OBD-mate"));
        var mate = Tokens.with("OBD-mate", Tokens.addressed("OBD-mate", true), "officer");
        refused(move(mate, path, "handling", Map.of()), 403, "part-in-the-case");
        assertThat(get(mate, path).jsonPath().getString("part")).isEqualTo("TEAM");

        var handler = world.token("handler", "officer");
        ok(move(handler, path, "handling", Map.of()));
        var evidence = get(handler, path).jsonPath().getString("confidential.evidence[0].id");
        assertThat(get(handler, path + "/evidence/" + evidence + "/content").asByteArray())
                .isEqualTo(Base64.getDecoder().decode(PDF));
        assertThat(get(world.token("anyone", "officer"), path + "/evidence/" + evidence + "/content")
                        .statusCode())
                .isEqualTo(404);
        ok(move(world.token("another", "officer"), path, "handling", Map.of()));
        assertThat(get(handler, path).jsonPath().getMap("confidential"))
                .as("who handed the case on sees no more of it")
                .isNull();
    }

    @Test
    void refusesWhatIsNotAnObjection() throws Exception {
        var world = world("OBE", 1);
        var notice = world.notice();
        var first = world.applications.getFirst();
        var mail = Map.of("kind", "PERSON", "name", NAME, "email", MAIL);
        refused(
                file(notice, first, Map.of("objector", Map.of("kind", "PERSON", "name", "匿名", "phone", PHONE))),
                422,
                "objection-anonymous");
        refused(
                file(notice, first, Map.of("objector", Map.of("kind", "PERSON", "name", NAME))),
                422,
                "objection-unreachable");
        refused(file(notice, first, Map.of("evidence", List.of())), 422, "objection-without-evidence");
        refused(
                file(
                        notice,
                        first,
                        Map.of("objector", Map.of("kind", "UNIT", "name", NAME, "unitName", "某某公司", "phone", PHONE))),
                422,
                "objection-without-seal");
        refused(file(notice, first, Map.of("kind", "TASTE")), 422, "unknown-objection-kind");
        refused(
                file(
                        notice,
                        first,
                        Map.of(
                                "objector",
                                mail,
                                "evidence",
                                List.of(Map.of(
                                        "kind", "EVIDENCE", "fileName", "a.pdf", "content", "TVqQAAMAAAAEAAAA")))),
                422,
                "file-not-what-it-claims");
        var hollow = new HashMap<String, Object>(Map.of("kind", "EVIDENCE", "fileName", "a.pdf"));
        hollow.put("content", null);
        var answer = file(notice, first, Map.of("evidence", List.of(hollow)));
        refused(answer, 422, "invalid-content");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/evidence/0/content");
        refused(file(notice, UUID.randomUUID(), Map.of()), 404, "not-found");
        assertThat(entry(notice, first))
                .as("nothing refused holds anything back")
                .isEqualTo("SHOWN");
    }

    @Test
    void theSameFilingSentTwiceIsOneAndItsCodeWithdrawsIt() throws Exception {
        var world = world("OBF", 1);
        var notice = world.notice();
        var first = world.applications.getFirst();
        var body = filing(first, Map.of());
        var once = sent(notice, body);
        var again = sent(notice, body);
        assertThat(again.asString()).isEqualTo(once.asString());
        assertThat(get(world.officer, "/objections?noticeId=" + notice)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
        assertThat(status("0000-0000-0000-0000-0000-0000").statusCode()).isEqualTo(404);
        assertThat(status("x").statusCode()).isEqualTo(404);
        var code = once.jsonPath().getString("code");
        var withdrawn = given().contentType("application/json")
                .body(Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .post(World.BASE + "/public/objections/withdrawal");
        ok(withdrawn);
        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(entry(notice, first)).isEqualTo("SHOWN");
    }

    @Test
    void aFailingGroundIsAnsweredAndAWithdrawnNoticeEndsTheRest() throws Exception {
        var world = world("OBG", 2);
        var notice = world.notice();
        var code = file(notice, world.applications.get(0), Map.of()).jsonPath().getString("code");
        var second =
                file(notice, world.applications.get(1), Map.of()).jsonPath().getString("code");
        var path = "/objections/"
                + get(world.officer, "/objections?noticeId=" + notice)
                        .jsonPath()
                        .getString("items[0].id");
        var handler = world.token("handler", "officer");
        refused(move(handler, path, "acceptance", Map.of("checks", checks(true))), 403, "not-the-handler");
        ok(move(handler, path, "handling", Map.of()));
        var checks = checks(true);
        checks.put("IN_SCOPE", false);
        refused(move(handler, path, "acceptance", Map.of("checks", checks)), 422, "objection-reply-missing");
        ok(move(handler, path, "acceptance", Map.of("checks", checks, "reply", "不同学术意见不属于异议范围。")));
        var answer = status(code).jsonPath();
        assertThat(answer.getString("state")).isEqualTo("REFUSED");
        assertThat(answer.getList("failing.code", String.class)).containsExactly("IN_SCOPE");
        assertThat(entry(notice, world.applications.get(0))).isEqualTo("SHOWN");
        ok(move(world.officer, "/notices/" + notice, "withdrawal", Map.of("reason", "信息有误")));
        assertThat(status(second).jsonPath().getString("state")).isEqualTo("MOOT");
        var counts = given().get(World.BASE + "/public/objection-statistics?year="
                        + java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .getYear())
                .jsonPath();
        assertThat(counts.getInt("states.find { it.state == 'REFUSED' }.count")).isPositive();
        assertThat(counts.getInt("filed")).isEqualTo(counts.getInt("kinds.sum { it.count }"));
        countsByCall(world);
    }

    /// One was refused in time, one became moot; the day after its period the open one of another call is overdue.
    private void countsByCall(World world) throws Exception {
        nobodyElseReviews();
        var later = world("OBJ", 1);
        var notice = later.notice();
        file(notice, later.applications.getFirst(), Map.of());
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update objection set acceptance_due_on = current_date - 2 where notice_id = ?")) {
            update.setObject(1, UUID.fromString(notice));
            update.executeUpdate();
        }
        var year = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();
        var found = get(world.officer, "/objection-statistics?year=" + year).jsonPath();
        var mine = "calls.find { it.callId == '" + world.call + "' }.counts.";
        assertThat(found.getInt(mine + "filed")).isEqualTo(2);
        assertThat(found.getInt(mine + "inTime")).isEqualTo(1);
        assertThat(found.getInt(mine + "late") + found.getInt(mine + "overdue")).isZero();
        assertThat(found.getInt(mine + "states.find { it.state == 'MOOT' }.count"))
                .isEqualTo(1);
        var other = "calls.find { it.callId == '" + later.call + "' }.counts.";
        assertThat(found.getInt(other + "overdue")).isEqualTo(1);
        assertThat(found.getInt("departments.find { it.department == '省委组织部' }.counts.filed"))
                .isEqualTo(found.getInt("calls.sum { it.counts.filed }"));
        refused(get(later.token("anyone", "expert"), "/objection-statistics?year=" + year), 403, "not-allowed");
    }

    private World world(String name, int applications) throws Exception {
        var world = new World(inbox, name);
        world.close(
                applications,
                Map.of("acceptanceDays", 5, "investigationDays", 30, "hearingDays", 5, "shownAnew", true));
        world.experts(3);
        world.review();
        return world;
    }

    /// An objection that was taken up and heard.
    private String investigated(World world, String notice, UUID application) throws Exception {
        var path = "/objections/" + objectionOn(world, notice);
        var handler = world.token("handler", "officer");
        ok(move(handler, path, "handling", Map.of()));
        ok(move(handler, path, "acceptance", Map.of("checks", checks(true))));
        ok(move(handler, path, "hearing", Map.of("substance", "申报书所列专利的权属存在争议，请说明。")));
        hear(world, application);
        return path;
    }

    private static void hear(World world, UUID application) throws Exception {
        world.member(0, "writer", "EDITOR");
        world.member(0, "viewer", "VIEWER");
        var path = "/applications/" + application + "/hearings";
        for (var other : List.of("viewer", "stranger"))
            assertThat(get(world.token(other, "applicant"), path).jsonPath().getList("items"))
                    .isEmpty();
        var writer = world.token("writer", "applicant");
        var hearing = get(writer, path);
        assertThat(hearing.asString()).contains("权属存在争议").doesNotContain(NAME, PHONE, SECRET_WORDS);
        var id = hearing.jsonPath().getString("items[0].objectionId");
        var version = "\"" + hearing.jsonPath().getString("items[0].version") + "\"";
        for (var other : List.of("viewer", "stranger"))
            assertThat(answer(world.token(other, "applicant"), id, version).statusCode())
                    .isEqualTo(404);
        ok(answer(writer, id, version));
    }

    private static Response answer(String token, String id, String version) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body(Map.of("answer", "专利权属已恢复，见登记簿。"))
                .post(World.BASE + "/hearings/" + id + "/answer");
    }

    private static Map<String, Object> ruling(String ruling, Map<String, Object> decision) {
        var body = new HashMap<String, Object>(Map.of("ruling", ruling, "reason", "专利已不属于申报单位", "reply", "经核查，异议成立。"));
        if (decision != null) body.put("decision", decision);
        return body;
    }

    private static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static Map<String, Boolean> checks(boolean hold) {
        var checks = new HashMap<String, Boolean>();
        for (var code : List.of("REAL_NAME", "IN_TIME", "IN_SCOPE", "WITH_EVIDENCE", "NOT_SETTLED"))
            checks.put(code, hold);
        return checks;
    }

    private static Map<String, Object> objector(String mail) {
        return Map.of("kind", "PERSON", "name", NAME, "phone", PHONE, "email", mail);
    }

    private static Map<String, Object> filing(UUID application, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "filingKey",
                UUID.randomUUID().toString(),
                "applicationId",
                application.toString(),
                "kind",
                "RIGHTS",
                "objector",
                objector(MAIL),
                "statement",
                SECRET_WORDS + "，见附件。",
                "evidence",
                List.of(Map.of("kind", "EVIDENCE", "fileName", "转让登记.pdf", "content", PDF))));
        body.putAll(other);
        return body;
    }

    private static Response file(String notice, UUID application, Map<String, Object> other) {
        return sent(notice, filing(application, other));
    }

    private static Response sent(String notice, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post(World.BASE + "/public/notices/" + notice + "/objections");
    }

    private static Response status(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post(World.BASE + "/public/objections/status");
    }

    private static String objectionOn(World world, String notice) {
        return get(world.officer, "/objections?noticeId=" + notice).jsonPath().getString("items[0].id");
    }

    private static String entry(String notice, UUID application) {
        return given().get(World.BASE + "/public/notices/" + notice)
                .jsonPath()
                .getString("entries.find { it.applicationId == '" + application + "' }.state");
    }

    private static String roundState(World world) {
        return get(world.officer, "/rounds/" + world.round).jsonPath().getString("state");
    }

    private void periodOver(String notice) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update notice set opened_on = current_date - 20, last_day = current_date - 10 where id = ?")) {
            update.setObject(1, UUID.fromString(notice));
            update.executeUpdate();
        }
        await("the clock saw that the period is over")
                .atMost(Duration.ofSeconds(40))
                .until(() -> !"OPEN"
                        .equals(given().get(World.BASE + "/public/notices/" + notice)
                                .jsonPath()
                                .getString("state")));
    }

    private void inTeam(UUID application, String address) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("update application_copy set team_keys = ? where id = ?")) {
            update.setArray(1, connection.createArrayOf("text", new String[] {cipher.blindIndex(address)}));
            update.setObject(2, application);
            update.executeUpdate();
        }
    }

    private List<String> told(UUID application) throws Exception {
        return read("select type from outbox where payload::text like ?", "%" + application + "%");
    }

    private List<String> actors(String fact) throws Exception {
        return read("select actor from outbox where type like ?", "%." + fact);
    }

    private List<String> read(String sql, String value) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (var rows = select.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1).replaceAll("^org\\.fuhua\\.review\\.|\\.v1$", ""));
            }
        }
        return found;
    }

    /// Looks through everything that is kept for what nobody but the handler may read.
    private void assertNothingInTheClear() throws Exception {
        var hidden = List.of(NAME, PHONE, MAIL, SECRET_WORDS, "转让登记");
        try (var connection = dataSource.getConnection();
                var tables = connection.createStatement();
                var names = tables.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (names.next())
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select t::text from \"" + names.getString(1) + "\" t")) {
                    while (rows.next())
                        assertThat(rows.getString(1)).as(names.getString(1)).doesNotContain(hidden);
                }
        }
    }
}
