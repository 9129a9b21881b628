package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people at once: nothing is lost, and what is handed in is what one of them saw.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SavingTogetherTest {
    private static final String TITLE = "{\"title\":\"改后的题目\",\"summary\":\"面向居家康复。\"}";
    private static final int ROUNDS = 8;

    private JsonPath call;
    private JsonPath organisation;

    @BeforeEach
    void begin() {
        call = Api.published(d -> {});
        organisation = Api.organisation(applicant(), "ENTERPRISE");
    }

    @Test
    void savesOfDifferentSectionsBothSurvive() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var draft = Api.draft(call, organisation, null);
            var codes = atOnce(
                    () -> Api.save(draft, "basic", TITLE).extract().statusCode(),
                    () -> Api.save(draft, "budget", Api.BUDGET).extract().statusCode());
            assertThat(codes).containsExactly(200, 200);
            var now = read(draft);
            assertThat(now.getString("title")).isEqualTo("改后的题目");
            assertThat(now.getString("requested.amount")).isEqualTo("300000.00");
            assertThat(now.getLong("version")).isEqualTo(draft.getLong("version") + 2);
        }
    }

    @Test
    void savesOfOneSectionAreNotLaidOverEachOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var draft = Api.draft(call, organisation, null);
            var codes = atOnce(
                    () -> Api.save(draft, "basic", TITLE).extract().statusCode(),
                    () -> Api.save(draft, "basic", Api.BASIC).extract().statusCode());
            assertThat(codes).containsExactlyInAnyOrder(200, 412);
            assertThat(read(draft).getLong("sections.basic.version")).isEqualTo(1);
        }
    }

    @Test
    void aSaveAndASubmissionComeOneAfterTheOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var filled = Api.filled(Api.draft(call, organisation, null));
            var codes = atOnce(
                    () -> Api.save(filled, "basic", TITLE).extract().statusCode(),
                    () -> Api.submit(filled).extract().statusCode());
            var now = read(filled);
            if (codes.get(1) == 200) {
                assertThat(codes.get(0)).as("saved after it was handed in").isEqualTo(409);
                assertThat(now.getString("sections.basic.answers.title")).isEqualTo("柔性脑电电极");
                assertThat(now.getString("receipt.digest")).hasSize(64);
            } else {
                assertThat(codes).as("handed in without seeing the save").containsExactly(200, 412);
                assertThat(now.getString("state")).isEqualTo("DRAFT");
                assertThat(now.getString("sections.basic.answers.title")).isEqualTo("改后的题目");
            }
        }
    }

    private static JsonPath read(JsonPath application) {
        return get(applicant(), "/applications/" + application.getString("id"));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(() -> {
                start.await();
                return one.call();
            });
            var second = people.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
