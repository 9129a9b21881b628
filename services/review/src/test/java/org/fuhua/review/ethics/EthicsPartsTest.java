package org.fuhua.review.ethics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ethics.EthicsWorld.BASE;
import static org.fuhua.review.ethics.EthicsWorld.PDF;
import static org.fuhua.review.ethics.EthicsWorld.ok;
import static org.fuhua.review.ethics.EthicsWorld.refused;
import static org.fuhua.review.ethics.EthicsWorld.see;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has which part in an ethics review: every operation against everybody who has none, and what each sees.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EthicsPartsTest {
    @Inject
    Inbox inbox;

    private EthicsWorld world;

    @BeforeEach
    void begin() throws Exception {
        world = new EthicsWorld(inbox);
    }

    @Test
    void toStrangersItDoesNotExist() {
        var id = world.meets();
        var strangers = Map.of(
                "applicant", world.otherWriter, "ethics-member", world.otherMember(), "expert", world.strayExpert);
        EthicsWorld.operations().forEach((operation, body) -> {
            var parts = operation.split(" ");
            assertThat(world.act(strangers.get(parts[0]), id, parts[1], parts[2], body)
                            .statusCode())
                    .as("%s by a stranger", operation)
                    .isEqualTo(404);
        });
        assertThat(world.upload(world.otherWriter, id, "PLAN", PDF).statusCode())
                .isEqualTo(404);
        for (var stranger : strangers.values()) {
            assertThat(status(stranger, "/ethics-reviews/" + id)).isEqualTo(404);
            assertThat(status(stranger, "/ethics-reviews/" + id + "/files/" + file(id) + "/content"))
                    .isEqualTo(404);
            assertThat(listed(stranger)).doesNotContain(id);
        }
    }

    @Test
    void whoMayNotDoWhatTheDoorSaysIsToldSo() {
        var id = world.meets();
        var everybody = List.of("applicant", "ethics-member", "expert", "officer", "auditor", "admin", "recommender");
        EthicsWorld.operations().forEach((operation, body) -> {
            var parts = operation.split(" ");
            for (var role : everybody)
                if (!role.equals(parts[0]))
                    assertThat(world.act(Tokens.of("any-" + role, role), id, parts[1], parts[2], body)
                                    .statusCode())
                            .as("%s by %s", operation, role)
                            .isEqualTo(403);
        });
    }

    @Test
    void onTheCommitteeTheSeatDecides() {
        var id = world.meets();
        EthicsWorld.operations().forEach((operation, body) -> {
            var parts = operation.split(" ");
            if (!parts[0].equals("ethics-member") || operation.endsWith("vote") || operation.endsWith("recusals"))
                return;
            refused(world.act(world.member(6), id, parts[1], parts[2], body), 403, "not-this-committee-seat");
        });
        refused(
                world.act(world.secretary(), id, "PUT", "vote", Map.of("outcome", "APPROVE")),
                403,
                "not-this-committee-seat");
        EthicsWorld.operations().forEach((operation, body) -> {
            var parts = operation.split(" ");
            if (parts[0].equals("applicant"))
                refused(world.act(world.viewer, id, parts[1], parts[2], body), 403, "not-a-writer-of-the-unit");
        });
    }

    @Test
    void whoKeepsAwaySeesThatThereIsAReviewAndNothingOfIt() {
        var id = world.meets();
        ok(world.act(world.member(4), id, "POST", "recusals", Map.of("reason", "亲属关系")));
        var seen = see(world.member(4), id);
        assertThat(seen.getString("viewer")).isEqualTo("RECUSED");
        assertThat(seen.getList("files")).isEmpty();
        assertThat((Object) seen.get("deliberation")).isNull();
        assertThat((Object) seen.get("riskBenefit")).isNull();
        assertThat(status(world.member(4), "/ethics-reviews/" + id + "/files/" + file(id) + "/content"))
                .isEqualTo(404);
        refused(
                world.act(world.member(4), id, "PUT", "vote", Map.of("outcome", "APPROVE")),
                409,
                "ethics-member-recused");
    }

    @Test
    void theUnitSeesDecisionsAndNoVote() {
        var id = world.decided("APPROVE");
        var unit = see(world.viewer, id);
        assertThat((Object) unit.get("deliberation")).isNull();
        assertThat((Object) unit.get("panel")).isNull();
        assertThat(unit.getList("decisions.outcomeZh")).containsExactly("批准");
        assertThat(see(world.member(6), id).getList("deliberation.members.vote"))
                .contains("APPROVE");
        assertThat(see(world.auditor, id).getString("viewer")).isEqualTo("AUDITOR");
    }

    /// Somebody of the unit who sits on the committee and keeps away does not get in by the unit's door.
    @Test
    void whoSitsOnTheCommitteeLooksFromThereAlsoOneOfTheUnit() {
        world.membership(world.unit, "m3-" + world.tag, "VIEWER");
        var both = Tokens.of("m3-" + world.tag, "applicant", "ethics-member");
        var id = world.meets();
        assertThat(see(both, id).getString("viewer")).isEqualTo("MEMBER");
        ok(world.act(both, id, "POST", "recusals", Map.of("reason", "项目参与人")));
        var away = see(both, id);
        assertThat(away.getString("viewer")).isEqualTo("RECUSED");
        assertThat(away.getList("files")).isEmpty();
    }

    @Test
    void aDraftIsTheUnitsOwn() {
        var id = world.opens();
        for (var other : List.of(world.secretary(), world.officer, world.auditor))
            assertThat(status(other, "/ethics-reviews/" + id)).isEqualTo(404);
        assertThat(listed(world.officer)).doesNotContain(id);
        assertThat(listed(world.secretary())).doesNotContain(id);
        assertThat(listed(world.viewer)).contains(id);
    }

    @Test
    void namesOfMembersAreForTheAgencyAndThemselves() {
        var path = "/ethics-committees/" + world.committee;
        assertThat(names(world.officer, path)).contains("委员0", "秘书");
        assertThat(names(world.member(6), path)).contains("委员0");
        assertThat(names(world.writer, path)).isNull();
        assertThat(names(world.otherMember(), path)).isNull();
    }

    private static List<String> names(String token, String path) {
        return given().auth().oauth2(token).get(BASE + path).jsonPath().getList("members.name");
    }

    private String file(String id) {
        return see(world.writer, id).getString("files[0].id");
    }

    private static int status(String token, String path) {
        return given().auth().oauth2(token).get(BASE + path).statusCode();
    }

    private static List<String> listed(String token) {
        return given().auth()
                .oauth2(token)
                .get(BASE + "/ethics-reviews?limit=100")
                .jsonPath()
                .getList("items.id");
    }
}
