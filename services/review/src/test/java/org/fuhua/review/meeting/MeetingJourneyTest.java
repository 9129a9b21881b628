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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// A panel meets about what its experts see differently, and its chair has a tie to one of the items.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class MeetingJourneyTest {
    private static final int PANEL = 5;

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    private final List<String> members = new ArrayList<>();
    private World world;
    private String meeting;

    @Test
    void aConflictedChairLearnsNothingAndTheOthersAgreeVoteAndSign() throws Exception {
        seated("meeting");
        var first = world.applications.getFirst().toString();
        var agenda = read(world.officer).getList("items.detail.applicationId", String.class);
        assertThat(agenda).contains(first);
        var tied = item(world.officer, first);
        var free = item(world.officer, world.applications.get(1).toString());

        world.member(0, "colleague", "VIEWER");
        var colleague = world.token("colleague", "officer");
        refused(get(colleague, path()), 403, "round-withheld");
        refused(get(colleague, "/rounds/" + world.round + "/meetings"), 403, "round-withheld");

        refused(move(world.officer, path(), "opening", Map.of()), 409, "meeting-quorum-missing");
        refused(act(world.token("outsider", "expert"), "/presence", Map.of()), 404, "not-found");
        assertThat(get(world.token("outsider", "expert"), path()).statusCode()).isEqualTo(404);
        for (var member : members)
            assertThat(act(member, "/presence", Map.of()).statusCode()).isEqualTo(204);
        ok(move(world.officer, path(), "opening", Map.of()));

        theChairIsOutFor(tied, first);
        var second = members.get(1);
        refused(act(members.get(2), "/items/" + tied + "/discussion", Map.of()), 403, "meeting-not-presiding");
        done(act(second, "/items/" + tied + "/discussion", Map.of()));
        theChairIsOutFor(tied, first);
        refused(act(members.getFirst(), "/items/" + free + "/discussion", Map.of()), 409, "meeting-item-open");
        refused(
                act(second, "/items/" + tied + "/vote-opening", Map.of("consensus", 100.5, "summary", "过高")),
                422,
                "invalid-content");
        done(act(second, "/items/" + tied + "/vote-opening", Map.of("consensus", 82.5, "summary", "路线可行")));
        theChairIsOutFor(tied, first);

        done(act(members.get(1), "/items/" + tied + "/vote", Map.of("choice", "APPROVE")));
        done(act(members.get(2), "/items/" + tied + "/vote", Map.of("choice", "REJECT")));
        refused(act(second, "/items/" + tied + "/vote-closing", Map.of()), 409, "meeting-votes-missing");
        done(act(members.get(2), "/items/" + tied + "/vote", Map.of("choice", "APPROVE")));
        done(act(members.get(3), "/items/" + tied + "/vote", Map.of("choice", "ABSTAIN")));
        done(act(members.get(4), "/items/" + tied + "/vote", Map.of("choice", "APPROVE")));
        for (var reader : List.of(world.officer, members.get(4), second)) {
            var detail = "items.find { it.id == '" + tied + "' }.detail.";
            assertThat(read(reader).getInt(detail + "cast")).isEqualTo(4);
            assertThat(read(reader).getMap(detail + "tally"))
                    .as("secret until closed")
                    .isNull();
        }
        done(act(second, "/items/" + tied + "/vote-closing", Map.of()));
        theChairIsOutFor(tied, first);
        var result = read(second);
        var detail = "items.find { it.id == '" + tied + "' }.detail.";
        assertThat(result.getInt(detail + "tally.approve")).isEqualTo(3);
        assertThat(result.getBoolean(detail + "carried")).isTrue();
        assertThat(read(members.get(2)).getString(detail + "own")).isEqualTo("APPROVE");
        assertThat(read(world.officer).getString(detail + "own")).isNull();

        ok(move(world.officer, path(), "end", Map.of()));
        theChairIsOutFor(tied, first);
        signs(tied);
        assertThat(consensus(first)).isEqualTo(82.5f);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.review.meeting-signed.v1");
    }

    @Test
    void whoStepsBackIsOutAndTooFewDecideNothing() throws Exception {
        seated("stepping");
        var item = item(world.officer, world.applications.get(1).toString());
        for (var member : members.subList(0, 4)) done(act(member, "/presence", Map.of()));
        ok(move(world.officer, path(), "opening", Map.of()));
        done(act(members.getFirst(), "/items/" + item + "/discussion", Map.of()));
        done(act(members.getFirst(), "/items/" + item + "/recusal", Map.of("reason", "师生")));
        assertThat(read(members.getFirst()).getMap("items.find { it.id == '" + item + "' }.detail"))
                .isNull();
        refused(
                act(members.get(1), "/items/" + item + "/vote-opening", Map.of("summary", "人数不足")),
                409,
                "meeting-quorum-missing");
        done(act(members.get(1), "/items/" + item + "/deferral", Map.of()));
        ok(post(world.officer, path() + "/items/" + item + "/removal", Map.of()));
        refused(
                post(world.officer, path() + "/items/" + item + "/removal", Map.of()),
                409,
                "meeting-item-not-in-this-state");
    }

    @Test
    void aPanelHasTheSizeThatTheCallAsksFor() throws Exception {
        var world = new World(inbox, "sizes");
        world.closeWith(2, Map.of("panelSize", 5));
        world.experts(5);
        world.keepOthersAway();
        world.review();
        var all = experts(world);
        var path = "/rounds/" + world.round + "/meetings";
        refused(post(world.officer, path, Map.of("members", all.subList(0, 3))), 422, "meeting-size");
        refused(
                post(
                        world.officer,
                        path,
                        Map.of("members", List.of(all.get(0), all.get(0), all.get(1), all.get(2), all.get(3)))),
                422,
                "meeting-member-twice");
        var unknown = new ArrayList<>(all.subList(0, 4));
        unknown.add(UUID.randomUUID().toString());
        var refusal = post(world.officer, path, Map.of("members", unknown));
        refused(refusal, 422, "unknown-expert");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/members/4");
        assertThat(post(world.token("chair", "expert"), path, Map.of("members", all))
                        .statusCode())
                .isEqualTo(403);
    }

    /// Two applications on which experts differ widely, and a panel of five whose chair acts for the first applicant.
    private void seated(String name) throws Exception {
        world = new World(inbox, name);
        world.closeWith(2, Map.of("panelSize", PANEL, "meeting", Map.of("quorum", 4, "approvalPercent", 51)));
        world.experts(PANEL);
        world.keepOthersAway();
        world.member(0, "expert-0", "OWNER");
        world.review();
        members.clear();
        world.experts.forEach(expert -> members.add(world.token(expert, "expert")));
        meeting = created(post(
                world.officer,
                "/rounds/" + world.round + "/meetings",
                Map.of("members", experts(world), "aroundLine", 2)));
        for (var application : world.applications)
            if (!read(world.officer)
                    .getList("items.detail.applicationId", String.class)
                    .contains(application.toString()))
                ok(post(world.officer, path() + "/items", Map.of("applicationId", application)));
        refused(
                post(world.officer, path() + "/items", Map.of("applicationId", world.applications.getFirst())),
                409,
                "meeting-item-known");
    }

    private static List<String> experts(World world) {
        var ids = new ArrayList<String>();
        for (var expert : world.experts)
            ids.add(get(world.token(expert, "expert"), "/experts/me").jsonPath().getString("id"));
        return ids;
    }

    /// Nothing in any answer to the chair depends on what happens to the item.
    private void theChairIsOutFor(String item, String application) {
        var chair = members.getFirst();
        var seen = read(chair).<String, Object>getMap("items.find { it.id == '" + item + "' }");
        assertThat(seen.get("out")).isEqualTo(true);
        assertThat(seen.get("detail")).isNull();
        assertThat(seen.keySet()).isSubsetOf("id", "position", "out", "open", "detail");
        assertThat(get(chair, path()).asString()).doesNotContain(application);
        refused(act(chair, "/items/" + item + "/vote", Map.of("choice", "APPROVE")), 403, "meeting-out-of-room");
        for (var action : List.of("/discussion", "/deferral", "/vote-closing"))
            refused(act(chair, "/items/" + item + action, Map.of()), 403, "meeting-out-of-room");
        assertThat(get(chair, path() + "/items/" + item + "/opinions").statusCode())
                .isEqualTo(404);
    }

    private void signs(String tied) {
        var chair = members.getFirst();
        var whole = get(world.officer, path() + "/minutes").jsonPath();
        var masked = get(chair, path() + "/minutes").jsonPath();
        var digest = whole.getString("digest");
        assertThat(masked.getString("digest")).isEqualTo(digest);
        assertThat(masked.getList("items.digest")).isEqualTo(whole.getList("items.digest"));
        int position = read(world.officer).getInt("items.find { it.id == '" + tied + "' }.position");
        var entry = "items.find { it.position == " + position + " }.entry";
        assertThat(masked.getMap(entry)).isNull();
        assertThat(whole.getFloat(entry + ".consensus")).isEqualTo(82.5f);
        refused(act(chair, "/signature", Map.of("digest", "0".repeat(64))), 409, "meeting-not-in-this-state");
        for (var member : members) {
            assertThat(read(member).getBoolean("signable")).isTrue();
            done(act(member, "/signature", Map.of("digest", digest)));
        }
        refused(act(chair, "/signature", Map.of("digest", digest)), 409, "meeting-not-in-this-state");
        assertThat(read(chair).getString("state")).isEqualTo("SIGNED");
    }

    private float consensus(String application) {
        return get(world.officer, "/rounds/" + world.round + "/ranking")
                .jsonPath()
                .getFloat("items.find { it.applicationId == '" + application + "' }.consensus");
    }

    private String path() {
        return "/meetings/" + meeting;
    }

    private JsonPath read(String token) {
        var answer = get(token, path());
        ok(answer);
        return answer.jsonPath();
    }

    private String item(String token, String application) {
        return read(token).getString("items.find { it.detail.applicationId == '" + application + "' }.id");
    }

    private Response act(String token, String action, Object body) {
        return post(token, path() + action, body);
    }

    private static void done(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(204);
    }
}
