package org.fuhua.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.AWARD_ABOVE_MAXIMUM;
import static org.fuhua.review.ReviewProblem.AWARD_ABOVE_REQUEST;
import static org.fuhua.review.ReviewProblem.AWARD_MISSING;
import static org.fuhua.review.ReviewProblem.AWARD_WITH_DECLINE;
import static org.fuhua.review.ReviewProblem.BUDGET_EXCEEDED;
import static org.fuhua.review.ReviewProblem.DECIDED_TWICE;
import static org.fuhua.review.ReviewProblem.NOT_IN_THIS_ROUND;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.money.Money;
import org.fuhua.review.decision.DecisionPolicy.Item;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionPolicyTest {
    private final UUID modest = UUID.randomUUID();
    private final UUID ambitious = UUID.randomUUID();
    private final DecisionPolicy policy = new DecisionPolicy(
            Money.ofFen(1000), Money.ofFen(600), Map.of(modest, requesting(500), ambitious, requesting(900)));

    @Test
    void awardsWhatWasRequestedAndNotAFenMore() {
        policy.check(List.of(award(modest, 500L)));
        assertRefused(AWARD_ABOVE_REQUEST, () -> policy.check(List.of(award(modest, 501L))));
    }

    @Test
    void awardsUpToTheMaximumOfTheCallAndNotAFenMore() {
        policy.check(List.of(award(ambitious, 600L)));
        var refusal = assertRefused(
                AWARD_ABOVE_MAXIMUM, () -> policy.check(List.of(award(modest, 1L), award(ambitious, 601L))));
        assertThat(refusal.errors()).extracting("pointer").containsExactly("/decisions/1/award");
    }

    @Test
    void anAwardHasAnAmountAndADeclineHasNone() {
        assertRefused(AWARD_MISSING, () -> policy.check(List.of(award(modest, null))));
        assertRefused(AWARD_MISSING, () -> policy.check(List.of(award(modest, 0L))));
        assertRefused(AWARD_WITH_DECLINE, () -> policy.check(List.of(item(modest, Outcome.DECLINE, 1L))));
        policy.check(List.of(item(modest, Outcome.DECLINE, null)));
    }

    @Test
    void decidesEachApplicationOfTheRoundOnce() {
        assertRefused(DECIDED_TWICE, () -> policy.check(List.of(award(modest, 1L), award(modest, 2L))));
        assertRefused(NOT_IN_THIS_ROUND, () -> policy.check(List.of(award(UUID.randomUUID(), 1L))));
    }

    @Test
    void staysWithinTheBudgetToTheFen() {
        policy.checkBudget(Stream.of(Money.ofFen(400), null, Money.ofFen(600)));
        assertRefused(BUDGET_EXCEEDED, () -> policy.checkBudget(Stream.of(Money.ofFen(401), Money.ofFen(600))));
    }

    private static Item award(UUID application, @Nullable Long fen) {
        return item(application, Outcome.AWARD, fen);
    }

    private static Item item(UUID application, Outcome outcome, @Nullable Long fen) {
        return new Item(application, new Decision.Verdict(outcome, fen == null ? null : Money.ofFen(fen), "理由"));
    }

    private static Application requesting(long fen) {
        return new Application(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "N",
                "t",
                null,
                UUID.randomUUID(),
                "o",
                "u",
                null,
                Money.ofFen(fen),
                List.of(),
                List.of());
    }
}
