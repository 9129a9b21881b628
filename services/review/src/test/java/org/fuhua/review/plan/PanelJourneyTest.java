package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.created;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.move;
import static org.fuhua.review.World.ok;
import static org.fuhua.review.World.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.review.matching.Replay;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Panels as a call wants them, from what was told to who is assigned.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class PanelJourneyTest {
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Inbox inbox;

    private World world;

    @Test
    void eachPanelIsMadeUpAsTheCallWantsAndNobodyJudgesTheSameApplicantSoonAgain() throws Exception {
        world = new World(inbox, "panel");
        var applicants = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var applicant : applicants) {
            var told = world.example("org.fuhua.applicant.organisation-registered.v1");
            world.tell(
                    "org.fuhua.applicant.organisation-registered.v1",
                    applicant,
                    1,
                    told.put("organisationId", applicant.toString()).put("regionCode", "370102"));
        }
        var kinds = new HashMap<UUID, String>();
        for (int i = 0; i < 12; i++) {
            var kind = i % 3 == 0 ? "FINANCE" : "TECHNICAL";
            kinds.put(expert(i, kind, i % 2 == 0 ? "370102" : "370203"), kind);
        }
        var composition = Map.<String, Object>of(
                "technicalShareBp",
                5_000,
                "financeMin",
                1,
                "outOfUnitShareBp",
                5_000,
                "outOfRegionShareBp",
                3_000,
                "outOfRegionLevel",
                "CITY",
                "newShareBp",
                10_000,
                "newWithinYears",
                3);
        var first = judged(composition, applicants);
        for (var panel : first.values()) {
            assertThat(panel).hasSize(3);
            assertThat(panel).anyMatch(expert -> "FINANCE".equals(kinds.getOrDefault(expert, "FINANCE")));
            assertThat(panel.stream().filter(expert -> "TECHNICAL".equals(kinds.getOrDefault(expert, "TECHNICAL"))))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        world.assess();
        var second = judged(composition, applicants);
        for (var applicant : applicants)
            assertThat(second.get(applicant)).doesNotContainAnyElementsOf(first.get(applicant));
    }

    @Test
    void whatCannotBeHadIsNamed() throws Exception {
        world = new World(inbox, "panel-none");
        var round = round(
                Map.<String, Object>of("outOfRegionShareBp", 10_000, "outOfRegionLevel", "PROVINCE"),
                List.of(UUID.randomUUID()));
        var plan = post(world.officer, "/rounds/" + round + "/assignment-plans", Map.of());
        assertThat(plan.jsonPath().getBoolean("feasible")).isFalse();
        assertThat(plan.jsonPath().getString("infeasibility.code")).isEqualTo("panel-quality-too-rare");
        assertThat(plan.jsonPath().getString("infeasibility.zh")).contains("外地专家");
        assertThat(plan.jsonPath().getList("infeasibility.facts.rules")).isEqualTo(List.of("OUT_OF_REGION"));
        assertThat(plan.jsonPath().getInt("infeasibility.facts.available")).isZero();
        assertThat(get(world.officer, "/rounds/" + round).jsonPath().getInt("composition.outOfRegionShareBp"))
                .isEqualTo(10_000);
    }

    /// @return who judges each applicant
    private Map<UUID, Set<UUID>> judged(Map<String, Object> composition, List<UUID> applicants) throws Exception {
        int before = world.applications.size();
        var round = round(composition, applicants);
        var plan =
                created(post(world.officer, "/rounds/" + round + "/assignment-plans", Map.of("objective", "RANDOM")));
        var path = "/assignment-plans/" + plan;
        var view = get(world.officer, path);
        assertThat(view.jsonPath().getBoolean("feasible")).as(view.asString()).isTrue();
        var inputs = get(world.officer, path + "/inputs").asByteArray();
        var result = get(world.officer, path + "/result").asByteArray();
        assertThat(Replay.run(new ByteArrayInputStream(inputs), new ByteArrayInputStream(result), System.out))
                .isTrue();
        ok(move(world.officer, path, "adoption", Map.of()));
        var judged = new HashMap<UUID, Set<UUID>>();
        for (var pair : get(world.officer, path + "/pairs?limit=100").jsonPath().getList("items", Map.class)) {
            int at = world.applications.indexOf(UUID.fromString((String) pair.get("applicationId")));
            judged.computeIfAbsent(applicants.get(at - before), _ -> new HashSet<>())
                    .add(UUID.fromString((String) pair.get("expertId")));
        }
        return judged;
    }

    private String round(Map<String, Object> composition, List<UUID> applicants) throws Exception {
        var call = UUID.randomUUID();
        var published = world.example("org.fuhua.applicant.call-published.v1").put("callId", call.toString());
        ((ObjectNode) published.path("review"))
                .set("assignment", json.valueToTree(Map.of("objective", "SUM", "composition", composition)));
        world.tell("org.fuhua.applicant.call-published.v1", call, 1, published);
        for (var applicant : applicants) {
            var application = UUID.randomUUID();
            world.applications.add(application);
            world.tell(
                    "org.fuhua.applicant.application-accepted.v1",
                    application,
                    1,
                    world.example("org.fuhua.applicant.application-accepted.v1")
                            .put("applicationId", application.toString())
                            .put("callId", call.toString())
                            .put("number", "2026-PANEL-" + world.applications.size())
                            .put("organisationId", applicant.toString()));
        }
        world.tell(
                "org.fuhua.applicant.call-closed.v1",
                call,
                2,
                json.createObjectNode().put("callId", call.toString()).put("applications", applicants.size()));
        var deadline = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        return created(post(
                world.officer,
                "/rounds",
                Map.of("callId", call.toString(), "assessmentDeadlineAt", deadline.toString())));
    }

    private UUID expert(int index, String kind, String region) {
        world.experts.add("expert-" + index);
        var body = new HashMap<String, Object>(Map.of(
                "subject",
                world.subject("expert-" + index),
                "name",
                "组员" + index,
                "email",
                "panel-expert-" + index + "@example.cn",
                "organisationName",
                "组员单位" + index,
                "fields",
                List.of("柔性电极"),
                "capacity",
                5));
        body.put("kind", kind);
        body.put("region", region);
        return UUID.fromString(created(post(world.officer, "/experts", body)));
    }
}
