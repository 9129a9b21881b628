package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

/// Two people do the same thing at the same moment.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingConcurrencyTest {
    @Inject
    Inbox inbox;

    @RepeatedTest(3)
    void ofTwoMakersOnePreparesTheTranche() throws Exception {
        var story = new Story(inbox).funded("1000", 100_000, 10_000);
        var agreement =
                story.winner().joins().awarded(100_000).allSign().agreement().getString("id");
        var statuses = together(
                4,
                i -> () -> Story.post(
                                Tokens.of("maker" + i + story.tag, "finance-maker"),
                                "/payments",
                                Map.of("agreementId", agreement, "trancheNo", 1))
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @RepeatedTest(3)
    void ofTwoAgreementsOnlyOneGetsTheLastMoney() throws Exception {
        var story = new Story(inbox).funded("1000", 100_000, 10_000);
        var winners = List.of(
                story.winner().joins().awarded(60_000), story.winner().joins().awarded(60_000));
        for (var winner : winners) {
            winner.signs("UNDERTAKER").statusCode(200);
            winner.signs("RECOMMENDER").statusCode(200);
        }
        var statuses = together(
                2, i -> () -> winners.get(i).signs("DEPARTMENT").extract().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(Story.get(story.auditor, "/balances?callId=" + story.call).getString("reserved.amount"))
                .isEqualTo("400.00");
    }

    @RepeatedTest(3)
    void theLastSignatureAndTheMoneyMeet() throws Exception {
        var story = new Story(inbox).recommends().publishes(100_000, 10_000);
        var pool = story.makesPool();
        var winner = story.winner().joins().awarded(100_000);
        winner.signs("UNDERTAKER").statusCode(200);
        winner.signs("RECOMMENDER").statusCode(200);
        var statuses = together(
                2,
                i -> () -> i == 0
                        ? winner.signs("DEPARTMENT").extract().statusCode()
                        : story.appropriates(pool, "1000").extract().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 201);
        assertThat(winner.agreement().getString("state")).isEqualTo("EFFECTIVE");
    }

    @RepeatedTest(3)
    void theAwardAndItsCallMeet() throws Exception {
        var story = new Story(inbox);
        var winner = story.winner().joins();
        together(2, i -> () -> i == 0 ? winner.awarded(100_000) : story.publishes(100_000, 10_000));
        assertThat(winner.agreement().getString("state")).isEqualTo("DRAFTED");
    }

    private static <T> List<T> together(int many, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        barrier.await();
                        return work.apply(i).call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var run : running) results.add(run.get());
            return results;
        }
    }
}
