package org.fuhua.review.ethics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ethics.EthicsWorld.BASE;
import static org.fuhua.review.ethics.EthicsWorld.PDF;
import static org.fuhua.review.ethics.EthicsWorld.ok;
import static org.fuhua.review.ethics.EthicsWorld.post;
import static org.fuhua.review.ethics.EthicsWorld.refused;
import static org.fuhua.review.ethics.EthicsWorld.see;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.reminder.ReminderClock;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An ethics review from the unit's pack to the follow-up, as unit, committee, agency and experts do it.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EthicsJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    ReminderClock reminders;

    private EthicsWorld world;

    @BeforeEach
    void begin() throws Exception {
        world = new EthicsWorld(inbox);
    }

    /// Looks twice, on a day that is so long before the last one.
    private List<String> reminded(String id, int days) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("update ethics_review set next_follow_up_on ="
                    + " (now() at time zone 'Asia/Shanghai')::date + " + days + " where id = '" + id + "'");
            reminders.tick();
            reminders.tick();
            var told = new ArrayList<String>();
            try (var rows =
                    update.executeQuery("select payload::jsonb ->> 'due', payload::jsonb ->> 'daysLeft' from outbox"
                            + " where type = 'org.fuhua.review.ethics-follow-up-due.v1' and payload::jsonb ->> 'reviewId' = '"
                            + id + "' order by id")) {
                while (rows.next()) told.add(rows.getString(1) + " " + rows.getString(2));
            }
            return told;
        }
    }

    /// @return time of day in UTC at which the report that was told of becomes overdue
    private String dueFrom(String id) throws Exception {
        try (var connection = dataSource.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery("select to_char(ends_at at time zone 'UTC', 'HH24:MI') from reminder"
                        + " where about = '" + id + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void aListedActivityGoesFromItsPackToItsRegistration() throws Exception {
        var id = world.opens("INVASIVE_BCI");
        refused(world.upload(world.writer, id, "PLAN", "<html>".getBytes()), 422, "file-not-what-it-claims");
        refused(world.upload(world.writer, id, "NO_SUCH_ITEM", PDF), 422, "ethics-unknown-code");
        var early = world.act(world.writer, id, "POST", "filing", Map.of());
        refused(early, 422, "ethics-pack-incomplete");
        assertThat(early.jsonPath().getList("errors.pointer"))
                .as("a unit without a committee hands its letter of entrustment in as well")
                .contains("/files/CONSENT", "/files/ENTRUSTMENT");
        for (var item : List.of("OVERVIEW", "PLAN", "PEOPLE", "CONSENT", "SOURCES", "PLEDGE", "ENTRUSTMENT"))
            assertThat(world.upload(world.writer, id, item, PDF).statusCode()).isEqualTo(201);
        ok(world.act(world.writer, id, "POST", "filing", Map.of()));

        var lacking = Map.of("lacking", List.of(Map.of("item", "CONSENT", "what", "缺监护人签署页")));
        ok(world.act(world.secretary(), id, "POST", "return", lacking));
        assertThat(see(world.writer, id).getList("lackOpen.what")).containsExactly("缺监护人签署页");
        ok(world.act(world.writer, id, "POST", "filing", Map.of()));
        refused(
                world.act(
                        world.secretary(),
                        id,
                        "POST",
                        "return",
                        Map.of("lacking", List.of(Map.of("item", "PLEDGE", "what", "未盖章")))),
                422,
                "ethics-lack-told-late");

        ok(world.act(world.secretary(), id, "POST", "acceptance", Map.of("listed", List.of("INVASIVE_BCI"))));
        ok(world.act(world.secretary(), id, "POST", "procedure", Map.of("procedure", "MEETING")));
        ok(world.act(world.member(5), id, "POST", "recusals", Map.of("reason", "与项目负责人合作")));
        refused(
                world.act(world.secretary(), id, "PUT", "meeting", world.meeting(0, 1, 2, 3, 5)),
                409,
                "ethics-member-recused");
        ok(world.act(world.secretary(), id, "PUT", "meeting", world.meeting(0, 1, 2, 3, 4)));
        for (int i = 0; i < 3; i++) ok(world.act(world.member(i), id, "PUT", "vote", Map.of("outcome", "APPROVE")));
        refused(world.act(world.member(6), id, "PUT", "vote", Map.of("outcome", "APPROVE")), 409, "ethics-not-present");
        var reason = Map.of("reason", "风险受益合理，知情同意充分");
        refused(world.act(world.secretary(), id, "POST", "decision", reason), 409, "ethics-no-majority");
        ok(world.act(world.member(3), id, "PUT", "vote", Map.of("outcome", "APPROVE")));
        ok(world.act(world.secretary(), id, "POST", "decision", reason));
        assertThat(see(world.writer, id).getString("summary.state")).isEqualTo("INITIALLY_PASSED");

        ok(world.act(world.writer, id, "POST", "rereview", Map.of()));
        panel(id);
        ok(world.act(world.member(0), id, "POST", "final-decision", Map.of("reason", "依复核意见批准")));
        ok(world.act(
                world.secretary(), id, "POST", "registration", Map.of("number", "LLQD-2026-7", "on", "2026-12-20")));
        assertThat(reminded(id, 40)).as("too early").isEmpty();
        assertThat(reminded(id, 20)).containsExactly("BEFORE 30");
        assertThat(dueFrom(id))
                .as("the midnight that ends the last day in Shandong")
                .isEqualTo("16:00");
        assertThat(reminded(id, -1)).containsExactly("BEFORE 30", "AT 0");
        ok(world.act(world.writer, id, "POST", "follow-ups", Map.of("reason", "无不良事件")));
        assertThat(reminded(id, -8)).as("the report is in").hasSize(2);
        var end = ok(world.act(world.secretary(), id, "POST", "follow-up-check", Map.of("reason", "同意继续")))
                .jsonPath();
        assertThat(end.getString("summary.state")).isEqualTo("REGISTERED");
        assertThat(end.getList("decisions.outcome")).containsExactly("APPROVE", "APPROVE");
        ok(world.act(world.member(0), id, "POST", "suspension", Map.of("reason", "不良事件")));
        ok(world.act(world.member(0), id, "POST", "resumption", Map.of("reason", "已整改")));
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKeys(
                        "org.fuhua.review.ethics-filed.v1",
                        "org.fuhua.review.ethics-returned.v1",
                        "org.fuhua.review.ethics-accepted.v1",
                        "org.fuhua.review.ethics-decided.v1",
                        "org.fuhua.review.ethics-rereview-requested.v1",
                        "org.fuhua.review.ethics-rereview-answered.v1",
                        "org.fuhua.review.ethics-approved.v1",
                        "org.fuhua.review.ethics-suspended.v1");
    }

    /// The agency seats five experts; one has a tie and is replaced; four of five agree.
    private void panel(String id) {
        var experts = new ArrayList<String>();
        for (int i = 0; i < 6; i++) experts.add(world.library(i));
        var onCommittee = world.library("other-" + id, "m1-" + world.tag + "@example.cn", "外单位");
        refused(
                world.act(world.officer, id, "PUT", "panel", seats(experts.subList(0, 4))),
                422,
                "rereview-panel-not-composed");
        var withMember = new ArrayList<>(experts.subList(0, 4));
        withMember.add(onCommittee);
        refused(world.act(world.officer, id, "PUT", "panel", seats(withMember)), 422, "rereview-panellist-tied");
        ok(world.act(world.officer, id, "PUT", "panel", seats(experts.subList(0, 5))));
        assertThat(given().auth()
                        .oauth2(world.expert(0))
                        .get(BASE + "/ethics-reviews")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id);
        assertThat(world.act(world.expert(4), id, "POST", "panel-leave", Map.of())
                        .statusCode())
                .isEqualTo(204);
        var agrees = Map.of("free", true, "agrees", true, "compliant", true, "reasonable", true, "comment", "同意");
        assertThat(world.act(world.expert(4), id, "PUT", "opinion", agrees).statusCode())
                .as("who left is out")
                .isEqualTo(404);
        refused(world.act(world.officer, id, "POST", "panel-result", Map.of()), 422, "rereview-panel-not-composed");
        var replaced = new ArrayList<>(experts.subList(0, 4));
        replaced.add(experts.get(5));
        ok(world.act(world.officer, id, "PUT", "panel", seats(replaced)));
        for (int i = 0; i < 3; i++) ok(world.act(world.expert(i), id, "PUT", "opinion", agrees));
        refused(world.act(world.officer, id, "POST", "panel-result", Map.of()), 409, "ethics-no-majority");
        assertThat(see(world.expert(3), id).getList("panel.seats"))
                .as("the own seat only")
                .hasSize(1);
        ok(world.act(world.expert(3), id, "PUT", "opinion", agrees));
        assertThat(ok(world.act(world.officer, id, "POST", "panel-result", Map.of()))
                        .jsonPath()
                        .getString("summary.state"))
                .isEqualTo("AGREED");
    }

    private static Map<String, Object> seats(List<String> experts) {
        var seats = new ArrayList<Map<String, String>>();
        for (int i = 0; i < experts.size(); i++)
            seats.add(Map.of("expertId", experts.get(i), "kind", i == 0 ? "ETHICS" : i == 1 ? "LAW" : "PEER"));
        return Map.of("seats", seats);
    }

    @Test
    void whoStaysOnACommitteeIsStillKnownByTheAddressThatIsNotSaidAgain() throws Exception {
        var path = "/ethics-committees/" + world.committee;
        var changed = new HashMap<>(world.committee(world.host, true, "m", 7));
        var members = new ArrayList<Map<String, Object>>();
        for (var member : (List<?>) changed.get("members")) {
            var unsaid = new HashMap<String, Object>();
            ((Map<?, ?>) member).forEach((key, value) -> unsaid.put(key.toString(), value));
            unsaid.remove("email");
            members.add(unsaid);
        }
        changed.put("members", members);
        assertThat(addresses()).isEqualTo(7);
        var known = given().auth().oauth2(world.officer).get(BASE + path);
        ok(given().auth()
                .oauth2(world.officer)
                .contentType("application/json")
                .header("If-Match", known.header("ETag"))
                .body(changed)
                .put(BASE + path));
        assertThat(addresses()).isEqualTo(7);
    }

    private int addresses() throws Exception {
        try (var connection = dataSource.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(
                        "select count(email_key) from ethics_member where committee_id = '" + world.committee + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aUnitAsksItsOwnCommitteeOrEntrustsARegionalOne() throws Exception {
        var own = UUID.randomUUID();
        world.accept(own, world.otherUnit);
        refused(
                post(world.otherWriter, "/ethics-reviews", world.opening(own, world.committee)),
                422,
                "ethics-committee-not-responsible");
        refused(
                post(world.writer, "/ethics-reviews", world.opening(world.application, world.otherCommittee)),
                422,
                "ethics-committee-not-responsible");
        var mine = post(world.otherWriter, "/ethics-reviews", world.opening(own, world.otherCommittee));
        assertThat(mine.jsonPath().getBoolean("entrusted")).isFalse();
        refused(
                post(world.otherWriter, "/ethics-reviews", world.opening(own, world.otherCommittee)),
                409,
                "ethics-review-exists");
        refused(
                post(world.writer, "/ethics-reviews", world.opening(own, world.otherCommittee)),
                422,
                "unknown-application");
        refused(
                post(world.viewer, "/ethics-reviews", world.opening(world.application, world.committee)),
                403,
                "not-a-writer-of-the-unit");
        var byCode = new HashMap<>(world.committee(world.unit, false, "z", 7));
        byCode.remove("organisationId");
        refused(post(world.officer, "/ethics-committees", byCode), 422, "unknown-organisation-to-review");
        byCode.put("organisationUscc", EthicsWorld.code(world.unit));
        var filed = post(world.officer, "/ethics-committees", byCode);
        assertThat(filed.jsonPath().getString("organisationId")).isEqualTo(world.unit.toString());
        refused(
                post(world.officer, "/ethics-committees", world.committee(world.unit, false, "y", 6)),
                422,
                "ethics-committee-not-composed");
    }

    @Test
    void aSimplifiedReviewThatIsNotOfOneMindGoesToAMeeting() {
        var id = world.files();
        ok(world.act(world.secretary(), id, "POST", "acceptance", Map.of("listed", List.of())));
        var one = Map.of("procedure", "SIMPLIFIED", "ground", "MINIMAL_RISK", "members", List.of(world.subject(1)));
        refused(world.act(world.secretary(), id, "POST", "procedure", one), 409, "ethics-quorum-missing");
        var two = Map.of(
                "procedure",
                "SIMPLIFIED",
                "ground",
                "MINIMAL_RISK",
                "members",
                List.of(world.subject(1), world.subject(2)));
        ok(world.act(world.secretary(), id, "POST", "procedure", two));
        ok(world.act(world.member(1), id, "PUT", "vote", Map.of("outcome", "APPROVE")));
        ok(world.act(world.member(2), id, "PUT", "vote", Map.of("outcome", "REJECT")));
        refused(world.act(world.secretary(), id, "POST", "decision", Map.of("reason", "理由")), 409, "ethics-to-meeting");
        assertThat(ok(world.act(world.secretary(), id, "POST", "procedure", Map.of("procedure", "MEETING")))
                        .jsonPath()
                        .getString("summary.state"))
                .isEqualTo("MEETING");
    }

    @Test
    void aDecisionIsALetterForWhoeverMaySeeIt() {
        var id = world.meets();
        assertThat(letter(world.writer, id).statusCode())
                .as("nothing is decided")
                .isEqualTo(404);
        for (int i = 0; i < 5; i++) ok(world.act(world.member(i), id, "PUT", "vote", Map.of("outcome", "REJECT")));
        ok(world.act(world.secretary(), id, "POST", "decision", Map.of("reason", "风险控制不足")));
        var letter = ok(letter(world.writer, id));
        assertThat(letter.contentType()).isEqualTo("application/pdf");
        assertThat(new String(letter.asByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(letter(world.otherWriter, id).statusCode()).isEqualTo(404);
        assertThat(letter(world.strayExpert, id).statusCode()).isEqualTo(404);
    }

    private static Response letter(String token, String id) {
        return given().auth().oauth2(token).get(BASE + "/ethics-reviews/" + id + "/letter");
    }

    @Test
    void extendsItsTimeWithinWhatIsAllowed() {
        var id = world.meets();
        refused(
                world.act(world.secretary(), id, "POST", "extension", Map.of("days", 31, "reason", "理由")),
                422,
                "ethics-extension-too-long");
        ok(world.act(world.secretary(), id, "POST", "extension", Map.of("days", 30, "reason", "理由")));
        assertThat(see(world.writer, id).getList("notes.kind")).containsExactly("EXTENSION");
    }

    @Test
    void aRejectionIsAppealedAndReviewedAgain() {
        var id = world.decided("REJECT");
        ok(world.act(world.writer, id, "POST", "appeal", Map.of("reason", "未考虑补充证据")));
        ok(world.act(world.member(0), id, "POST", "appeal-answer", Map.of("accepted", true, "reason", "成立")));
        assertThat(see(world.writer, id).getString("summary.state")).isEqualTo("ACCEPTED");
    }
}
