package org.fuhua.review.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fuhua.review.ReviewProblem.ETHICS_MEMBER_RECUSED;
import static org.fuhua.review.ReviewProblem.ETHICS_MINUTES_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_PRESENT;
import static org.fuhua.review.ReviewProblem.ETHICS_NO_MAJORITY;
import static org.fuhua.review.ReviewProblem.ETHICS_QUORUM_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_TO_MEETING;
import static org.fuhua.review.ethics.EthicsOutcome.APPROVE;
import static org.fuhua.review.ethics.EthicsOutcome.APPROVE_MODIFIED;
import static org.fuhua.review.ethics.EthicsOutcome.REJECT;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.Committees;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.junit.jupiter.api.Test;

/// Who is there, who votes, and what it comes to.
class DeliberationTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final EthicsRuleSet RULES = new EthicsRules().known("STER_2023");

    @Test
    void decidesByTwoThirdsOfThosePresentExactly() {
        var six = meeting("m0", "m1", "m2", "m3", "m4", "m5");
        var four = votes(six, APPROVE, "m0", "m1", "m2", "m3");
        assertThat(result(four)).isEqualTo(new Deliberation.Result(APPROVE, 4, 6));
        var three = votes(six, APPROVE, "m0", "m1", "m2");
        assertRefused(ETHICS_NO_MAJORITY, () -> result(votes(three, REJECT, "m3", "m4", "m5")));
    }

    @Test
    void countsWhoIsThereAndSilentAsNotAgreeing() {
        var five = meeting("m0", "m1", "m2", "m3", "m4");
        assertRefused(ETHICS_NO_MAJORITY, () -> result(votes(five, APPROVE, "m0", "m1", "m2")));
        assertThat(result(votes(five, APPROVE, "m0", "m1", "m2", "m3")).whole()).isEqualTo(5);
    }

    @Test
    void needsFiveOfEveryKindWithSomebodyFromOutside() {
        lacks("members", meeting("m0", "m1", "m2", "m4"));
        lacks("outside", meeting("m0", "m1", "m2", "m3", "m5"));
        lacks("kinds", meeting("m0", "m1", "m3", "m4", "m5"));
        lacks("kinds", meeting("m0", "m2", "m3", "m4", "m5"));
    }

    @Test
    void doesNotCountWhoKeepsAway() {
        var six = votes(meeting("m0", "m1", "m2", "m3", "m4", "m5"), APPROVE, "m0", "m1", "m2", "m3");
        var without = six.recused(new Deliberation.Recusal("m5", "合作者", false, NOW));
        assertThat(result(without)).isEqualTo(new Deliberation.Result(APPROVE, 4, 5));
        assertThat(without.recused(new Deliberation.Recusal("m5", "再次", true, NOW))
                        .recusals())
                .hasSize(1);
        assertRefused(ETHICS_MEMBER_RECUSED, () -> vote(without, "m5", APPROVE));
        assertRefused(ETHICS_MEMBER_RECUSED, () -> without.held(NOW, Set.of("m5"), List.of(), "记录"));
        var tooFew = without.recused(new Deliberation.Recusal("m3", "亲属", false, NOW));
        lacks("members", tooFew);
    }

    @Test
    void letsOnlyThosePresentVoteAndChangeTheirMind() {
        var five = meeting("m0", "m1", "m2", "m3", "m4");
        assertRefused(ETHICS_NOT_PRESENT, () -> vote(five, "m5", APPROVE));
        var changed = vote(vote(five, "m0", REJECT), "m0", APPROVE);
        assertThat(changed.votes()).hasSize(1);
        var left = changed.held(NOW, Set.of("m1", "m2"), List.of(), "记录");
        assertThat(left.votes()).as("who turns out not to have been there").isEmpty();
    }

    @Test
    void needsMinutes() {
        var bare = Deliberation.NONE
                .begun(null, Set.of())
                .held(NOW, Set.of("m0", "m1", "m2", "m3", "m4"), List.of("顾问甲"), " ");
        assertRefused(ETHICS_MINUTES_MISSING, () -> result(votes(bare, APPROVE, "m0", "m1", "m2", "m3", "m4")));
    }

    @Test
    void aSimplifiedReviewNeedsTwoOfOneMindAndNothingNegative() {
        var two = Deliberation.NONE.begun("MINIMAL_RISK", Set.of("m1", "m2"));
        assertRefused(ETHICS_NO_MAJORITY, () -> votes(two, APPROVE, "m1").simplifiedResult(RULES));
        assertThat(votes(two, APPROVE_MODIFIED, "m1", "m2")
                        .simplifiedResult(RULES)
                        .outcome())
                .isEqualTo(APPROVE_MODIFIED);
        assertRefused(
                ETHICS_TO_MEETING,
                () -> votes(votes(two, APPROVE, "m1"), APPROVE_MODIFIED, "m2").simplifiedResult(RULES));
        assertRefused(ETHICS_TO_MEETING, () -> votes(two, REJECT, "m1", "m2").simplifiedResult(RULES));
        var one = two.recused(new Deliberation.Recusal("m1", "合作者", false, NOW));
        assertRefused(ETHICS_QUORUM_MISSING, () -> votes(one, APPROVE, "m2").simplifiedResult(RULES));
    }

    private static Deliberation meeting(String... present) {
        return Deliberation.NONE.begun(null, Set.of()).held(NOW, Set.of(present), List.of(), "会议记录");
    }

    private static Deliberation votes(Deliberation table, EthicsOutcome outcome, String... subjects) {
        var now = table;
        for (var subject : subjects) now = vote(now, subject, outcome);
        return now;
    }

    private static Deliberation vote(Deliberation table, String subject, EthicsOutcome outcome) {
        return table.voted(new Deliberation.Vote(subject, outcome, null, NOW));
    }

    private static Deliberation.Result result(Deliberation table) {
        return table.meetingResult(Committees.members(), RULES);
    }

    private static void lacks(String what, Deliberation table) {
        var refusal = catchThrowableOfType(Refusal.class, () -> result(table));
        assertThat(refusal.problem()).isEqualTo(ETHICS_QUORUM_MISSING);
        assertThat(refusal.facts().get("lacking").toString()).contains(what);
    }
}
