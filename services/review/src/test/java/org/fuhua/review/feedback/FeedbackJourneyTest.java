package org.fuhua.review.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.World.get;
import static org.fuhua.review.World.post;
import static org.fuhua.review.World.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.review.World;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// What experts wrote, from the sheet to the applicant who reads the chosen part of it.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FeedbackJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Test
    void onlyWhatWasReleasedReachesTheApplicantAndOnlyWithTheResult() throws Exception {
        var world = new World(inbox, "feedback");
        world.close(2, Map.of("acceptanceDays", 5, "investigationDays", 30, "hearingDays", 5, "shownAnew", true));
        world.experts(3);
        world.keepOthersAway();
        world.assign();
        world.opinion = "甲方案可行";
        world.assess();
        var application = world.applications.getFirst();
        world.member(0, "writer", "VIEWER");
        world.member(1, "other", "OWNER");
        var writer = world.token("writer", "applicant");

        var written = written(world, application);
        assertThat(written.getList("items.text")).hasSize(3);
        assertThat(written.getList("items.reader", Integer.class)).containsExactly(1, 2, 3);
        var chosen = written.getString("items[1].assignmentId");
        refused(release(world, application, chosen), 404, "not-found");
        var notice = world.notice();
        assertThat(seen(writer, application)).as("before release").isEmpty();
        refused(release(world, application, UUID.randomUUID().toString()), 422, "feedback-unknown-comment");
        refused(release(world, world.applications.get(1), chosen), 422, "feedback-unknown-comment");
        assertThat(seen(writer, application)).isEmpty();

        assertThat(release(world, application, chosen).statusCode()).isEqualTo(204);
        refused(release(world, application, chosen), 409, "feedback-released-already");
        assertThat(seen(writer, application)).containsExactly("甲方案可行");
        var answer = get(writer, "/applications/" + application + "/feedback").asString();
        assertThat(answer).doesNotContain(chosen, "assignment", "expert", "reader");
        assertThat(seen(world.token("other", "applicant"), application)).isEmpty();
        assertThat(get(world.token("writer", "expert"), "/applications/" + application + "/feedback")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(writer, "/applications/" + application + "/comments").statusCode())
                .isEqualTo(403);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.review.feedback-released.v1");
        assertThat(told("甲方案可行")).as("facts carry no word of it").isZero();

        assertThat(World.move(world.officer, "/notices/" + notice, "withdrawal", Map.of("reason", "名单有误"))
                        .statusCode())
                .isLessThan(300);
        assertThat(seen(writer, application)).as("the result is taken back").isEmpty();
        refused(release(world, application, written.getString("items[0].assignmentId")), 409, "feedback-before-result");
    }

    @Test
    void aCommentThatGivesAnExpertAwayIsNotReleased() throws Exception {
        var world = new World(inbox, "naming");
        world.close(1, Map.of("acceptanceDays", 5, "investigationDays", 30, "hearingDays", 5, "shownAnew", true));
        world.experts(3);
        world.keepOthersAway();
        world.assign();
        world.opinion = "与专 家1的看法一致";
        world.assess();
        world.notice();
        var application = world.applications.getFirst();
        var comment = written(world, application).getString("items[0].assignmentId");
        var refusal = release(world, application, comment);
        refused(refusal, 422, "feedback-names-expert");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/comments/0");
    }

    private static JsonPath written(World world, UUID application) {
        return get(world.officer, "/applications/" + application + "/comments").jsonPath();
    }

    private static List<String> seen(String token, UUID application) {
        return get(token, "/applications/" + application + "/feedback")
                .jsonPath()
                .getList("items.text", String.class);
    }

    private static Response release(World world, UUID application, String assignment) {
        return post(
                world.officer,
                "/applications/" + application + "/feedback",
                Map.of("comments", List.of(Map.of("assignmentId", assignment))));
    }

    private int told(String word) throws Exception {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox where payload::text like ?")) {
            query.setString(1, "%" + word + "%");
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
