package org.fuhua.review.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.created;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.post;
import static org.fuhua.review.World.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// One person was registered twice, by two addresses and with two accounts; two officers find out.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class MergerJourneyTest {
    @Inject
    Inbox inbox;

    private World world;
    private String first;
    private String second;
    private int capacity = 5;

    @Test
    void whatKeptEitherAwayKeepsThePersonAway() throws Exception {
        twice("merging");
        world.close(2, Map.of());
        world.experts(3);
        world.keepOthersAway();
        // Of the second entry: a declared conflict with one application, a bar; of its account: the other applicant.
        var conflict = Map.of("expertId", second, "applicationId", world.applications.getFirst(), "reason", "师生");
        post(world.officer, "/conflicts", conflict);
        var bar = Map.of("documentNo", "鲁科罚〔2026〕1号", "reason", "泄露评审信息", "from", "2026-01-01");
        created(post(world.officer, "/experts/" + second + "/bars", bar));
        assertThat(pairs()).contains(first + " " + second);
        assertThat(get(world.officer, "/experts/" + first + "/duplicates")
                        .jsonPath()
                        .getList("id", String.class))
                .containsExactly(second);

        var merger = propose(second, first);
        refused(proposal(second, first), 409, "expert-merger-open");
        refused(decide(world.officer, merger, "CARRY_OUT"), 403, "expert-merger-own-case");
        assertThat(decide(world.token("somebody", "expert"), merger, "CARRY_OUT")
                        .statusCode())
                .isEqualTo(403);
        ok(decide(other(), merger, "CARRY_OUT"));
        refused(decide(other(), merger, "REFUSE"), 409, "expert-merger-not-in-this-state");

        assertThat(get(world.officer, "/experts/" + second).jsonPath().getString("id"))
                .as("the old id answers with the new one")
                .isEqualTo(first);
        for (var account : List.of("twin-1", "twin-2"))
            assertThat(get(world.token(account, "expert"), "/experts/me")
                            .jsonPath()
                            .getString("id"))
                    .isEqualTo(first);
        assertThat(pairs()).doesNotContain(first + " " + second);
        assertThat(get(world.officer, "/experts/" + first + "/bars").jsonPath().getList("items"))
                .hasSize(1);
        refused(post(world.officer, "/conflicts", conflict), 409, "conflict-known");
        refused(proposal(second, first), 409, "expert-merged-already");
        refused(proposal(first, second), 409, "expert-merged-already");
        refused(proposal(first, first), 422, "expert-merger-into-itself");
        assertThat(get(world.officer, "/expert-mergers/" + merger).jsonPath().getString("expert.mergedInto"))
                .isEqualTo(first);
    }

    @Test
    void theUnitOfEitherCountsWhenAssignmentsAreLookedAtAgain() throws Exception {
        world = new World(inbox, "units");
        first = register(1, "units评审单位甲");
        world.close(1, Map.of());
        second = register(2, null);
        world.experts.add("twin-1");
        world.experts(2);
        world.keepOthersAway();
        world.assign();
        var mine = world.token("twin-1", "expert");
        assertThat(states(mine)).containsExactly("OPEN");
        ok(decide(other(), propose(second, first), "CARRY_OUT"));
        assertThat(states(mine)).as("the other entry works for the applicant").doesNotContain("OPEN");
    }

    @Test
    void onePersonDoesNotReadAnApplicationTwice() throws Exception {
        twice("reading");
        world.close(1, Map.of());
        world.experts.addAll(List.of("twin-1", "twin-2"));
        world.experts(1);
        world.keepOthersAway();
        world.assign();
        var merger = propose(second, first);
        refused(decide(other(), merger, "CARRY_OUT"), 409, "experts-read-both");
        assertThat(get(world.officer, "/expert-mergers/" + merger).jsonPath().getString("state"))
                .as("nothing of it happened")
                .isEqualTo("PROPOSED");
        var id = get(world.token("twin-2", "expert"), "/assignments/mine")
                .jsonPath()
                .getString("items[0].id");
        post(
                world.officer,
                "/conflicts",
                Map.of("expertId", second, "applicationId", world.applications.getFirst(), "reason", "重复登记"));
        ok(decide(other(), merger, "CARRY_OUT"));
        var held = get(world.token("twin-1", "expert"), "/assignments/mine?limit=100")
                .jsonPath();
        assertThat(held.getList("items.id", String.class)).doesNotContain(id);
        assertThat(held.getList("items.state", String.class))
                .as("a conflict of either entry excludes the person")
                .doesNotContain("OPEN");
    }

    @Test
    void aSeatOfEitherIsThePersonsAndNobodySitsTwice() throws Exception {
        capacity = 0;
        twice("seats");
        world.closeWith(2, Map.of("panelSize", 5, "meeting", Map.of("quorum", 4, "approvalPercent", 51)));
        world.experts(4);
        world.keepOthersAway();
        world.review();
        var others = world.experts.stream()
                .map(one -> get(world.token(one, "expert"), "/experts/me")
                        .jsonPath()
                        .getString("id"))
                .toList();
        var alone = meeting(List.of(others.get(0), others.get(1), others.get(2), others.get(3), second));
        var both = meeting(List.of(first, second, others.get(0), others.get(1), others.get(2)));
        var merger = propose(second, first);
        refused(decide(other(), merger, "CARRY_OUT"), 409, "experts-sit-both");
        ok(move(world.officer, "/meetings/" + both, "cancellation", Map.of("reason", "重复登记")));
        ok(decide(other(), merger, "CARRY_OUT"));
        for (var account : List.of("twin-1", "twin-2"))
            assertThat(get(world.token(account, "expert"), "/meetings/" + alone)
                            .jsonPath()
                            .getInt("seat"))
                    .isEqualTo(5);
        refused(
                post(
                        world.officer,
                        "/rounds/" + world.round + "/meetings",
                        Map.of("members", List.of(second, others.get(0), others.get(1), others.get(2), others.get(3)))),
                422,
                "unknown-expert");
    }

    private String meeting(List<String> members) {
        return created(post(world.officer, "/rounds/" + world.round + "/meetings", Map.of("members", members)));
    }

    /// Two entries of one name at one unit.
    private void twice(String name) {
        world = new World(inbox, name);
        first = register(1, name + "评审单位双");
        second = register(2, name + "评审单位双");
    }

    /// @param unit where the entry says the person works; the applicant when absent
    private String register(int number, String unit) {
        var request = new HashMap<String, Object>(Map.of(
                "subject",
                world.subject("twin-" + number),
                "name",
                number == 1 ? "欧阳明哲" : "Ouyang Mingzhe",
                "email",
                world.subject("mail") + number + "@example.cn",
                "organisationName",
                unit == null ? "units评审单位乙" : unit,
                "fields",
                List.of("柔性电极"),
                "capacity",
                unit == null ? 0 : capacity));
        if (unit == null)
            request.put("organisationId", world.organisations.getFirst().toString());
        return created(post(world.officer, "/experts", request));
    }

    private String other() {
        return world.token("second-officer", "officer");
    }

    private io.restassured.response.Response proposal(String expert, String into) {
        return post(
                world.officer,
                "/expert-mergers",
                Map.of("expertId", expert, "intoExpertId", into, "reason", "重复登记，证件核对为同一人"));
    }

    private String propose(String expert, String into) {
        return created(proposal(expert, into));
    }

    private static io.restassured.response.Response decide(String officer, String merger, String outcome) {
        var version = "\"0\"";
        var path = "/expert-mergers/" + merger;
        var read = get(officer, path).header("ETag");
        return move(
                officer, read == null ? version : read, path, "decision", Map.of("outcome", outcome, "reason", "已核实"));
    }

    private List<String> pairs() {
        return get(world.officer, "/expert-duplicates")
                .jsonPath()
                .<Map<String, Map<String, Object>>>getList("items")
                .stream()
                .map(pair ->
                        pair.get("first").get("id") + " " + pair.get("second").get("id"))
                .toList();
    }

    private static List<String> states(String token) {
        return get(token, "/assignments/mine?limit=100").jsonPath().getList("items.state", String.class);
    }
}
