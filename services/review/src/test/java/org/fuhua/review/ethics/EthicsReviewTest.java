package org.fuhua.review.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fuhua.review.ReviewProblem.ETHICS_APPEAL_LATE;
import static org.fuhua.review.ReviewProblem.ETHICS_FOLLOW_UP_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_LACK_TOLD_LATE;
import static org.fuhua.review.ReviewProblem.ETHICS_LISTED_NOT_SIMPLIFIED;
import static org.fuhua.review.ReviewProblem.ETHICS_LISTED_UNEXPLAINED;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_LISTED;
import static org.fuhua.review.ethics.EthicsFixture.NOW;
import static org.fuhua.review.ethics.EthicsFixture.RULES;
import static org.fuhua.review.ethics.EthicsFixture.accepted;
import static org.fuhua.review.ethics.EthicsFixture.decided;
import static org.fuhua.review.ethics.EthicsFixture.described;
import static org.fuhua.review.ethics.EthicsFixture.draft;
import static org.fuhua.review.ethics.EthicsFixture.filed;
import static org.fuhua.review.ethics.EthicsFixture.reviewedAgain;
import static org.fuhua.review.ethics.EthicsFixture.scan;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.Completeness.Lack;
import org.junit.jupiter.api.Test;

class EthicsReviewTest {
    @Test
    void namesEveryDocumentThatIsMissingWhenItIsHandedIn() {
        var review = draft();
        review.add(scan("OVERVIEW"));
        var refusal = catchThrowableOfType(Refusal.class, () -> review.file(RULES));
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/files/PLAN", "/files/PEOPLE", "/files/CONSENT", "/files/SOURCES", "/files/PLEDGE");
        assertThat(review.state()).isEqualTo(EthicsState.DRAFT);
    }

    @Test
    void asksTheUnitWhyItIsListedOrNot() {
        var review = draft();
        for (var item : List.of("OVERVIEW", "PLAN", "PEOPLE", "CONSENT", "SOURCES", "PLEDGE")) review.add(scan(item));
        review.describe(described(List.of(), " "));
        assertRefused(ETHICS_LISTED_UNEXPLAINED, () -> review.file(RULES));
    }

    @Test
    void isToldOnceWhatIsLacking() {
        var review = filed();
        review.returnFor(List.of(new Lack("CONSENT", "缺签署页"), new Lack("PLAN", "缺应急预案")));
        assertRefused(ETHICS_NOT_IN_THIS_STATE, () -> review.accept(List.of(), null, Set.of(), RULES, NOW));
        review.file(RULES);
        var late = catchThrowableOfType(
                Refusal.class, () -> review.returnFor(List.of(new Lack("CONSENT", "仍缺"), new Lack("PLEDGE", "未盖章"))));
        assertThat(late.problem()).isEqualTo(ETHICS_LACK_TOLD_LATE);
        assertThat(late.errors()).extracting(FieldError::pointer).containsExactly("/lacking/1/item");
        assertThat(review.state()).isEqualTo(EthicsState.FILED);
        review.returnFor(List.of(new Lack("CONSENT", "仍缺")));
        assertThat(review.completeness().told()).hasSize(2);
    }

    @Test
    void bothSidesLookWhetherItIsListed() {
        assertRefused(
                ETHICS_LISTED_UNEXPLAINED, () -> filed().accept(List.of("HUMAN_MACHINE"), null, Set.of(), RULES, NOW));
        var review = filed("INVASIVE_BCI");
        review.accept(List.of("INVASIVE_BCI", "HUMAN_MACHINE"), "调控情绪", Set.of(), RULES, NOW);
        assertThat(review.listed()).containsExactly("INVASIVE_BCI", "HUMAN_MACHINE");
        assertRefused(ETHICS_LISTED_NOT_SIMPLIFIED, () -> review.simplify("MINIMAL_RISK", Set.of("m1", "m2")));
    }

    @Test
    void isDueInThirtyDaysAndAnEmergencyInSeventyTwoHours() {
        var review = accepted();
        assertThat(review.dueAt()).isEqualTo(Instant.parse("2026-12-30T15:59:59Z"));
        review.extend(15, "需咨询", "m0", NOW);
        assertThat(review.dueAt()).isEqualTo(Instant.parse("2027-01-14T15:59:59Z"));
        var urgent = accepted("INVASIVE_BCI");
        urgent.hasten(RULES);
        assertThat(urgent.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(72)));
        decided(urgent, EthicsOutcome.APPROVE, NOW.plus(Duration.ofHours(5)));
        urgent.requestRereview(RULES, NOW.plus(Duration.ofHours(6)));
        assertThat(urgent.dueAt())
                .as("the hours of an emergency include the re-review")
                .isEqualTo(NOW.plus(Duration.ofHours(72)));
    }

    @Test
    void approvesAtOnceWhatIsNotListed() {
        var review = accepted();
        review.convene();
        var events = decided(review, EthicsOutcome.APPROVE, NOW);
        assertThat(review.state()).isEqualTo(EthicsState.APPROVED);
        assertThat(events).hasSize(2).last().isInstanceOf(EthicsEvent.Approved.class);
        assertThat(review.nextFollowUpOn()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(review.dueAt()).isNull();
        assertRefused(ETHICS_NOT_LISTED, () -> review.register(new Aftercare.Registration("1", LocalDate.EPOCH)));
    }

    @Test
    void aListedActivityWaitsForItsExperts() {
        var review = accepted("INVASIVE_BCI");
        review.convene();
        assertThat(decided(review, EthicsOutcome.APPROVE, NOW))
                .hasSize(1)
                .noneMatch(EthicsEvent.Approved.class::isInstance);
        assertThat(review.state()).isEqualTo(EthicsState.INITIALLY_PASSED);
        review.requestRereview(RULES, NOW);
        assertThat(review.dueAt()).isEqualTo(Instant.parse("2026-12-30T15:59:59Z"));
        assertRefused(ETHICS_NOT_IN_THIS_STATE, () -> review.decideFinally("批准", RULES, "m0", NOW));

        var agreed = reviewedAgain(true);
        assertThat(agreed.state()).isEqualTo(EthicsState.AGREED);
        agreed.decideFinally("依复核意见批准", RULES, "m0", NOW);
        assertThat(agreed.state()).isEqualTo(EthicsState.APPROVED);
        assertThat(agreed.nextFollowUpOn()).as("listed: six months").isEqualTo(LocalDate.of(2027, 5, 30));
        agreed.register(new Aftercare.Registration("LLQD-1", LocalDate.of(2026, 12, 10)));
        assertThat(agreed.state()).isEqualTo(EthicsState.REGISTERED);

        var disagreed = reviewedAgain(false);
        assertThat(disagreed.decideFinally("依复核意见不予批准", RULES, "m0", NOW))
                .noneMatch(EthicsEvent.Approved.class::isInstance);
        assertThat(disagreed.state()).isEqualTo(EthicsState.REJECTED);
    }

    @Test
    void anAdministrativeApprovalStandsForTheExperts() {
        var review = decided(EthicsOutcome.APPROVE, "INVASIVE_BCI");
        assertThat(review.exempt("国械临审〔2026〕12号", RULES, NOW)).hasSize(1);
        assertThat(review.state()).isEqualTo(EthicsState.APPROVED);
        assertThat(review.aftercare().exemptedBy()).isEqualTo("国械临审〔2026〕12号");
    }

    @Test
    void isApprovedOnceModifiedAsAsked() {
        var review = decided(EthicsOutcome.APPROVE_MODIFIED);
        review.add(scan("CONSENT"));
        review.modify("已补充退出条款", "unit", NOW, RULES);
        review.confirmModification(true, "已按要求修改", RULES, "m0", NOW);
        assertThat(review.state()).isEqualTo(EthicsState.APPROVED);
        assertThat(review.decisions()).hasSize(2);
        var listed = decided(EthicsOutcome.APPROVE_MODIFIED, "INVASIVE_BCI");
        listed.modify("已修改", "unit", NOW, RULES);
        listed.confirmModification(true, "已按要求修改", RULES, "m0", NOW);
        assertThat(listed.state()).isEqualTo(EthicsState.INITIALLY_PASSED);
    }

    @Test
    void isReviewedAgainWithAPackThatMayLackOtherThings() {
        var review = filed();
        review.returnFor(List.of(new Lack("CONSENT", "缺签署页")));
        review.file(RULES);
        review.accept(List.of(), null, Set.of(), RULES, NOW);
        review.convene();
        decided(review, EthicsOutcome.REVIEW_MODIFIED, NOW);
        assertRefused(ETHICS_NOT_IN_THIS_STATE, () -> review.remove(UUID.randomUUID()));
        review.file(RULES);
        review.returnFor(List.of(new Lack("PLEDGE", "未盖章")));
        assertThat(review.state()).isEqualTo(EthicsState.RETURNED);
    }

    @Test
    void hearsAppealsOnTheLastDayAndNoLater() {
        var lastMoment = Instant.parse("2026-12-30T15:59:59Z");
        assertRefused(
                ETHICS_APPEAL_LATE,
                () -> decided(EthicsOutcome.REJECT).appeal("理由", "unit", lastMoment.plusSeconds(1), RULES));
        var review = decided(EthicsOutcome.REJECT);
        review.appeal("未考虑新证据", "unit", lastMoment, RULES);
        review.answerAppeal(true, "理由成立，重新审查", "m0", lastMoment, RULES);
        assertThat(review.state()).isEqualTo(EthicsState.ACCEPTED);
        review.convene();
        assertThat(review.deliberation().votes())
                .as("earlier votes do not count again")
                .isEmpty();
        var dismissed = decided(EthicsOutcome.REJECT);
        dismissed.appeal("理由", "unit", NOW, RULES);
        dismissed.answerAppeal(false, "理由不成立", "m0", NOW, RULES);
        assertThat(dismissed.state()).isEqualTo(EthicsState.DISMISSED);
    }

    @Test
    void countsTheNextFollowUpFromTheDayOfThisOne() {
        var review = decided(EthicsOutcome.APPROVE);
        assertRefused(ETHICS_FOLLOW_UP_MISSING, () -> review.checkFollowUp("继续", RULES, NOW));
        var later = NOW.plus(Duration.ofDays(100));
        review.report("无不良事件", later);
        review.checkFollowUp("继续", RULES, later);
        assertThat(review.nextFollowUpOn()).isEqualTo(LocalDate.of(2028, 3, 10));
        assertRefused(ETHICS_FOLLOW_UP_MISSING, () -> review.checkFollowUp("继续", RULES, later));
    }

    @Test
    void aSuspensionIsLiftedToWhereItWas() {
        var plain = decided(EthicsOutcome.APPROVE);
        plain.suspend("不良事件", "m0", NOW);
        assertThat(plain.resume("已整改", RULES, "m0", NOW)).hasSize(1);
        assertThat(plain.state()).isEqualTo(EthicsState.APPROVED);
        var listed = reviewedAgain(true);
        listed.decideFinally("批准", RULES, "m0", NOW);
        listed.register(new Aftercare.Registration("LLQD-1", LocalDate.of(2026, 12, 10)));
        listed.suspend("不良事件", "m0", NOW);
        listed.resume("已整改", RULES, "m0", NOW);
        assertThat(listed.state()).isEqualTo(EthicsState.REGISTERED);
        listed.terminate("严重不良事件", "m0", NOW);
        assertThat(listed.nextFollowUpOn()).isNull();
    }

    @Test
    void whoIsInTheTeamKeepsAwayWithoutBeingAsked() {
        var review = filed();
        review.accept(List.of(), null, Set.of("m1"), RULES, NOW);
        review.convene();
        assertThat(review.deliberation().isRecused("m1")).isTrue();
        assertThat(review.deliberation().recusals().getFirst().found()).isTrue();
    }
}
