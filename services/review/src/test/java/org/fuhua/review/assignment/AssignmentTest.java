package org.fuhua.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.ASSESSMENT_DEADLINE_OVER;
import static org.fuhua.review.ReviewProblem.ASSIGNMENT_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.NEW_DEADLINE_NEEDED;
import static org.fuhua.review.ReviewProblem.SCORE_MISSING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assessment.Criterion;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.assessment.ScoreSheet;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Instant DEADLINE = Instant.parse("2026-12-20T09:00:00Z");
    private static final Rubric RUBRIC = new Rubric(List.of(
            new Criterion("a", "甲", "A", new BigDecimal("60"), BigDecimal.TEN, null, null),
            new Criterion("b", "乙", "B", new BigDecimal("40"), BigDecimal.TEN, null, null)));

    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID CALL = UUID.randomUUID();
    private static final UUID APPLICATION = UUID.randomUUID();

    private final Assignment assignment =
            Assignment.make(UUID.randomUUID(), ROUND, CALL, DEADLINE, APPLICATION, UUID.randomUUID());

    @Test
    void takesASheetAtTheInstantOfTheDeadlineAndNoLater() {
        assignment.save(sheet("9", "8"), RUBRIC, DEADLINE);
        assertRefused(
                ASSESSMENT_DEADLINE_OVER, () -> assignment.save(sheet("9", "8"), RUBRIC, DEADLINE.plusNanos(1000)));
        assertRefused(ASSESSMENT_DEADLINE_OVER, () -> assignment.submit(RUBRIC, DEADLINE.plusNanos(1000)));
        assignment.submit(RUBRIC, DEADLINE);
        assertThat(assignment.total()).isEqualByComparingTo("86");
    }

    @Test
    void isNotSubmittedUnfinished() {
        assignment.save(
                new ScoreSheet(Map.of("a", BigDecimal.ONE), Set.of(), Map.of(), null, null, null), RUBRIC, DEADLINE);
        assertThat(assignment.total()).isNull();
        assertRefused(SCORE_MISSING, () -> assignment.submit(RUBRIC, DEADLINE));
    }

    @Test
    void neverChangesOnceSubmitted() {
        assignment.save(sheet("9", "8"), RUBRIC, DEADLINE);
        assignment.submit(RUBRIC, DEADLINE);
        assertRefused(ASSIGNMENT_NOT_IN_THIS_STATE, () -> assignment.submit(RUBRIC, DEADLINE));
        assertRefused(ASSIGNMENT_NOT_IN_THIS_STATE, () -> assignment.save(sheet("1", "1"), RUBRIC, DEADLINE));
        assertThat(assignment.sheet().scores()).containsEntry("a", new BigDecimal("9"));
    }

    @Test
    void isGivenBackWithWhatWasWrittenAndATimeToChangeIt() {
        assertRefused(ASSIGNMENT_NOT_IN_THIS_STATE, () -> assignment.giveBack(null, null, DEADLINE));
        assignment.save(sheet("9", "8"), RUBRIC, DEADLINE);
        assignment.submit(RUBRIC, DEADLINE);
        var late = DEADLINE.plusSeconds(60);
        assertRefused(NEW_DEADLINE_NEEDED, () -> assignment.giveBack(null, null, late));
        assertRefused(NEW_DEADLINE_NEEDED, () -> assignment.giveBack(late.minusSeconds(1), null, late));
        var until = late.plusSeconds(3600);
        assertThat(assignment.giveBack(until, "reader", late).deadlineAt()).isEqualTo(until);
        assertThat(assignment.sheet().scores()).containsEntry("a", new BigDecimal("9"));
        assertThat(assignment.submittedAt()).isNull();
        assignment.save(sheet("10", "8"), RUBRIC, until);
        assertRefused(ASSESSMENT_DEADLINE_OVER, () -> assignment.submit(RUBRIC, until.plusNanos(1000)));
        assignment.submit(RUBRIC, until);
        assertThat(assignment.total()).isEqualByComparingTo("92");
    }

    @Test
    void tellsNeitherScoresNorExpert() {
        assignment.save(sheet("9", "8"), RUBRIC, DEADLINE);
        assertThat(assignment.submit(RUBRIC, DEADLINE))
                .isEqualTo(new AssignmentEvent.Submitted(assignment.id(), ROUND, APPLICATION, CALL));
    }

    /// A seeded walk over all commands: the table, the total and the submitted sheet agree after every step.
    @Test
    void holdsItsPromisesOnRandomWalks() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var one = Assignment.make(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    DEADLINE,
                    UUID.randomUUID(),
                    UUID.randomUUID());
            BigDecimal submittedTotal = null;
            for (int step = 0; step < 12; step++) {
                var now = DEADLINE.plusSeconds(random.nextInt(4) - 2);
                var before = one.state();
                try {
                    switch (random.nextInt(5)) {
                        case 0, 1 -> one.save(sheet(Integer.toString(random.nextInt(11)), "5"), RUBRIC, now);
                        case 2, 3 -> {
                            one.submit(RUBRIC, now);
                            submittedTotal = one.total();
                            assertThat(now).isBeforeOrEqualTo(DEADLINE);
                        }
                        default -> {
                            if (random.nextInt(4) == 0) one.makeVoid();
                        }
                    }
                } catch (Refusal refused) {
                    assertThat(one.state()).as("seed %d", seed).isEqualTo(before);
                }
                if (submittedTotal != null)
                    assertThat(one.total()).as("seed %d", seed).isEqualTo(submittedTotal);
                if (one.isSubmitted()) assertThat(one.submittedAt()).isNotNull();
            }
        }
    }

    private static ScoreSheet sheet(String a, String b) {
        return new ScoreSheet(
                Map.of("a", new BigDecimal(a), "b", new BigDecimal(b)), Set.of(), Map.of(), null, null, null);
    }
}
