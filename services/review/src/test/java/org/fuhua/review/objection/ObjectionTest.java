package org.fuhua.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.APPLICANT_NOT_HEARD;
import static org.fuhua.review.ReviewProblem.HEARING_OVER;
import static org.fuhua.review.ReviewProblem.NOT_THE_HANDLER;
import static org.fuhua.review.ReviewProblem.OBJECTION_NOT_IN_THIS_STATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjectionTest {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 3);
    private static final LocalDate LAST_TO_ANSWER = LocalDate.of(2026, 12, 10);
    private static final String HANDLER = "handler";

    private final Objection objection = Objection.file(
            UUID.randomUUID(),
            "YY-2026-00001",
            new Objection.Target(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            new Objection.Letter("TRUTH", Objector.Kind.PERSON, "sealed", "sealed", "key", "hash"),
            DUE,
            NOW);

    @Test
    void isLateTheDayAfterItsLast() {
        assertThat(objection.isLate(DUE)).isFalse();
        assertThat(objection.isLate(DUE.plusDays(1))).isTrue();
        accepted();
        assertThat(objection.isLate(DUE.plusDays(1)))
                .as("another period runs now")
                .isFalse();
        assertThat(objection.isLate(DUE.plusDays(31))).isTrue();
    }

    @Test
    void isMovedByItsHandlerOnly() {
        objection.take(HANDLER);
        assertRefused(NOT_THE_HANDLER, () -> objection.accept(Map.of(), "other", DUE, NOW));
        objection.take("other");
        assertRefused(NOT_THE_HANDLER, () -> objection.accept(Map.of(), HANDLER, DUE, NOW));
        objection.accept(Map.of(), "other", DUE, NOW);
        assertThat(objection.state()).isEqualTo(ObjectionState.INVESTIGATING);
    }

    @Test
    void isNotUpheldBeforeTheApplicantWasHeard() {
        accepted();
        for (var ruling : List.of(Ruling.UPHELD, Ruling.PARTLY_UPHELD))
            assertRefused(APPLICANT_NOT_HEARD, () -> objection.decide(ruling, "答复", "理由", HANDLER, NOW));
        assertThat(objection.decide(Ruling.REJECTED, "答复", "理由", HANDLER, NOW).ruling())
                .isEqualTo(Ruling.REJECTED);
    }

    @Test
    void hearsTheApplicantOnTheLastDayAndNoLater() {
        accepted();
        objection.hear("专利权属有争议", HANDLER, LAST_TO_ANSWER);
        assertRefused(HEARING_OVER, () -> objection.answer("说明", LAST_TO_ANSWER.plusDays(1), NOW));
        objection.answer("说明", LAST_TO_ANSWER, NOW);
        objection.decide(Ruling.UPHELD, "答复", "理由", HANDLER, NOW);
        assertThat(objection.state()).isEqualTo(ObjectionState.UPHELD);
        assertThat(objection.closedAt()).isEqualTo(NOW);
    }

    @Test
    void whoLetTheTimePassWasHeard() {
        accepted();
        objection.hear("专利权属有争议", HANDLER, LAST_TO_ANSWER);
        objection.lapse();
        objection.decide(Ruling.PARTLY_UPHELD, "答复", "理由", HANDLER, NOW);
        assertThat(objection.state()).isEqualTo(ObjectionState.PARTLY_UPHELD);
    }

    @Test
    void isDecidedOnlyOnceEverySheetOfAReReviewIsIn() {
        accepted();
        objection.reviewAgain(List.of(UUID.randomUUID()), HANDLER);
        assertRefused(OBJECTION_NOT_IN_THIS_STATE, () -> objection.decide(Ruling.REJECTED, "答复", "理由", HANDLER, NOW));
        objection.reviewed(HANDLER);
        objection.decide(Ruling.REJECTED, "答复", "理由", HANDLER, NOW);
    }

    @Test
    void isWithdrawnUntilItEndsAndNotAfter() {
        accepted();
        objection.withdraw(NOW);
        assertRefused(OBJECTION_NOT_IN_THIS_STATE, () -> objection.withdraw(NOW));
    }

    private void accepted() {
        objection.take(HANDLER);
        objection.accept(Map.of("IN_TIME", true), HANDLER, DUE.plusDays(30), NOW);
    }
}
