package org.fuhua.review.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.created;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.post;
import static org.fuhua.review.World.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// A decision that passes over a better application, from the missing reason to the public notice.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DepartureJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Test
    void nothingIsPublishedBeforeAnotherOfficerConfirmedIt() throws Exception {
        var world = ranked("departing", Map.of());
        var ranking = ranking(world);
        assertThat(ranking).isEqualTo(world.applications);
        var first = ranking.getFirst();
        var batch = List.of(decline(first), award(ranking.get(1)), decline(ranking.get(2)));

        var unexplained = decide(world, batch, Map.of());
        refused(unexplained, 422, "departure-unexplained");
        assertThat(unexplained.jsonPath().getList("facts.applications.applicationId", String.class))
                .containsExactly(first.toString());
        assertThat(unexplained.jsonPath().getString("errors[0].pointer")).isEqualTo("/departures");
        assertThat(items(world, "/decisions")).as("all of it or nothing").isEmpty();

        var decided = decide(world, batch, Map.of(first, "申报单位已注销"));
        ok(decided);
        assertThat(decided.jsonPath().getInt("unconfirmed")).isEqualTo(1);
        assertThat(state(world)).isEqualTo("ASSIGNED");
        assertThat(told(world)).as("no fact of the round").isZero();
        refused(post(world.officer, "/rounds/" + world.round + "/notices", Map.of()), 409, "round-not-in-this-state");

        var id = departures(world, "PROPOSED").getFirst();
        var path = "/departures/" + id;
        refused(move(world.officer, path, "confirmation", Map.of()), 403, "part-in-the-departure");
        world.member(0, "applicants-officer", "OWNER");
        world.member(1, "favoured-officer", "EDITOR");
        var version = get(world.officer, path).header("ETag");
        for (var tied : List.of("applicants-officer", "favoured-officer", "expert-0")) {
            var token = world.token(tied, "officer");
            assertThat(get(token, path).statusCode()).as("shown to " + tied).isIn(403, 404);
            assertThat(move(token, version, path, "confirmation", Map.of()).statusCode())
                    .as("confirmed by " + tied)
                    .isIn(403, 404);
        }
        assertThat(post(world.token("nobody", "expert"), path + "/confirmation", Map.of())
                        .statusCode())
                .isEqualTo(403);

        var second = world.token("second", "officer");
        var returned = move(second, path, "return", Map.of("remark", "请附注销证明"));
        ok(returned);
        assertThat(returned.jsonPath().getString("state")).isEqualTo("RETURNED");
        refused(decide(world, batch, Map.of()), 422, "departure-unexplained");
        ok(decide(world, batch, Map.of(first, "申报单位已注销，见登记机关证明")));
        var again = departures(world, "PROPOSED").getFirst();
        ok(move(second, "/departures/" + again, "confirmation", Map.of("remark", "已核对")));
        refused(
                move(second, "/departures/" + again, "return", Map.of("remark", "晚了")),
                409,
                "departure-not-in-this-state");
        assertThat(state(world)).isEqualTo("DECIDED");
        assertThat(told(world)).isEqualTo(1);
        created(post(world.officer, "/rounds/" + world.round + "/notices", Map.of()));
    }

    @Test
    void aConfirmationHoldsForWhatWasConfirmed() throws Exception {
        var world = ranked("changing", Map.of());
        var ranking = ranking(world);
        var first = ranking.getFirst();
        ok(decide(world, List.of(decline(first), award(ranking.get(1))), Map.of(first, "不再具备条件")));
        var second = world.token("second", "officer");
        var confirmed = departures(world, "PROPOSED").getFirst();
        ok(move(second, "/departures/" + confirmed, "confirmation", Map.of()));
        assertThat(state(world)).as("one application is undecided").isEqualTo("ASSIGNED");

        ok(decide(world, List.of(award(ranking.get(2))), Map.of()));
        assertThat(departures(world, "LAPSED")).containsExactly(confirmed);
        var wider = departures(world, "PROPOSED").getFirst();
        assertThat(get(second, "/departures/" + wider).jsonPath().getInt("favoured"))
                .as("with the reason that it had, for one more")
                .isEqualTo(2);
        assertThat(state(world)).isEqualTo("ASSIGNED");

        ok(decide(world, List.of(award(first)), Map.of()));
        assertThat(departures(world, "PROPOSED"))
                .as("nobody is passed over any more")
                .isEmpty();
        assertThat(state(world)).isEqualTo("DECIDED");
    }

    @Test
    void aCallMayLetNoDecisionDepart() throws Exception {
        var world = ranked("strict", Map.of("ranking", Map.of("departures", "NONE", "tieBreak", List.of())));
        var ranking = ranking(world);
        var first = ranking.getFirst();
        refused(
                decide(world, List.of(decline(first), award(ranking.get(1))), Map.of(first, "理由")),
                409,
                "departure-not-allowed");
        ok(decide(world, List.of(award(first), decline(ranking.get(1)), decline(ranking.get(2))), Map.of()));
        assertThat(state(world)).isEqualTo("DECIDED");
    }

    @Test
    void equalScoresAreATieWithTheRuleOfTheCall() throws Exception {
        var world = new World(inbox, "tied");
        world.closeWith(2, Map.of("ranking", Map.of("departures", "NONE", "tieBreak", List.of("HEAVIEST_CRITERION"))));
        world.experts(3);
        world.keepOthersAway();
        world.review();
        var items = get(world.officer, "/rounds/" + world.round + "/ranking").jsonPath();
        assertThat(items.getList("items.rank", Integer.class)).containsExactly(1, 1);
        assertThat(items.getList("items.tie.size", Integer.class)).containsExactly(2, 2);
        assertThat(items.getList("items.tie.brokenBy")).containsOnlyNulls();
        var last = UUID.fromString(items.getString("items[1].applicationId"));
        var other = UUID.fromString(items.getString("items[0].applicationId"));
        ok(decide(world, List.of(decline(other), award(last)), Map.of()));
        assertThat(state(world)).as("between equals nobody is passed over").isEqualTo("DECIDED");
    }

    /// Three applications, each scored lower than the one before.
    private World ranked(String name, Map<String, Object> terms) throws Exception {
        var world = new World(inbox, name);
        world.closeWith(3, terms);
        world.experts(3);
        world.keepOthersAway();
        world.assign();
        world.assess(id -> 9 - 2 * world.applications.indexOf(id));
        return world;
    }

    private static List<UUID> ranking(World world) {
        return get(world.officer, "/rounds/" + world.round + "/ranking")
                .jsonPath()
                .getList("items.applicationId", UUID.class);
    }

    private static List<String> items(World world, String path) {
        return get(world.officer, "/rounds/" + world.round + path).jsonPath().getList("items.id", String.class);
    }

    private static List<String> departures(World world, String state) {
        return get(world.officer, "/departures?state=" + state + "&roundId=" + world.round)
                .jsonPath()
                .getList("items.id", String.class);
    }

    private static String state(World world) {
        return get(world.officer, "/rounds/" + world.round).jsonPath().getString("state");
    }

    /// How often other services were told that the round is decided.
    private int told(World world) throws Exception {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from outbox where aggregateid = ?" + " and type like '%round-decided%'")) {
            query.setString(1, world.round);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Response decide(World world, List<Map<String, Object>> batch, Map<UUID, String> reasons) {
        var departures = new ArrayList<Map<String, Object>>();
        reasons.forEach((id, reason) -> departures.add(Map.of("applicationId", id.toString(), "reason", reason)));
        return post(
                world.officer,
                "/rounds/" + world.round + "/decisions",
                Map.of("decisions", batch, "departures", departures));
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
                "予以支持");
    }

    private static Map<String, Object> decline(UUID application) {
        return Map.of("applicationId", application.toString(), "outcome", "DECLINE", "reason", "不予支持");
    }
}
