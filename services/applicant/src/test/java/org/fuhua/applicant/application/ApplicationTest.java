package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.APPLICATION_NOT_EDITABLE;
import static org.fuhua.applicant.ApplicantProblem.APPLICATION_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.ApplicantProblem.CALL_VERSION_NEWEST;
import static org.fuhua.applicant.ApplicantProblem.CORRECTION_PERIOD_OVER;
import static org.fuhua.applicant.ApplicantProblem.CORRECTION_PERIOD_RUNNING;
import static org.fuhua.applicant.ApplicantProblem.ENDORSEMENT_MISSING;
import static org.fuhua.applicant.ApplicantProblem.RETURNED_ALREADY;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_ATTACHMENTS;
import static org.fuhua.testkit.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationEvent.Proposal;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 17);
    private static final Proposal PROPOSAL = new Proposal(
            "单位",
            "91379999MABC1DE16Y",
            "",
            List.of(),
            List.of(),
            List.of(),
            JsonNodeFactory.instance.objectNode(),
            List.of());

    private final Application routed = draft(UUID.randomUUID());
    private final Application unrouted = draft(null);

    @Test
    void isHandedInOnceAndThenNotTouched() {
        assertThat(submit(routed, "N-1").number()).isEqualTo("N-1");
        assertRefused(APPLICATION_NOT_IN_THIS_STATE, () -> submit(routed, "N-2"));
        assertRefused(APPLICATION_NOT_EDITABLE, () -> routed.written(NOW));
        assertRefused(APPLICATION_NOT_EDITABLE, () -> routed.attach(file(), 20, NOW));
    }

    @Test
    void followsItsCallAsADraftOnly() {
        routed.follow(3, NOW);
        assertThat(routed.callVersion()).isEqualTo(3);
        assertRefused(CALL_VERSION_NEWEST, () -> routed.follow(3, NOW));
        assertThat(submit(routed, "N-1").callVersion()).isEqualTo(3);
        assertRefused(APPLICATION_NOT_IN_THIS_STATE, () -> routed.follow(4, NOW));
    }

    @Test
    void isWithdrawnOnlyBeforeItsEndorsement() {
        submit(routed, "N-1");
        routed.endorse("同意", NOW);
        assertRefused(APPLICATION_NOT_IN_THIS_STATE, () -> routed.withdraw("不报了", NOW));
        submit(unrouted, "N-2");
        assertThat(unrouted.withdraw("不报了", NOW).submitted()).isTrue();
        assertThat(draft(null).withdraw("不报了", NOW).submitted()).isFalse();
    }

    @Test
    void isTakenBackWithItsNumberAndHandedInAgain() {
        submit(routed, "N-1");
        assertThat(routed.reopen(NOW).endorsed()).isFalse();
        assertThat(routed.isHandedIn()).isFalse();
        routed.written(NOW);
        assertThat(routed.number()).isEqualTo("N-1");
        assertThat(submit(routed, "N-1").number()).isEqualTo("N-1");
        routed.endorse("同意", NOW);
        assertThat(routed.reopen(NOW).endorsed()).as("the endorsement lapses").isTrue();
        assertThat(routed.reason()).isNull();
        submit(routed, "N-1");
        assertThat(routed.state()).as("and is asked for again").isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void isNotTakenBackOnceItWasReturned() {
        submit(unrouted, "N-1");
        unrouted.giveBack("[]", 1, DUE, NOW);
        submit(unrouted, "N-1");
        assertRefused(RETURNED_ALREADY, () -> unrouted.reopen(NOW));
        unrouted.pass(PROPOSAL, NOW);
        assertRefused(APPLICATION_NOT_IN_THIS_STATE, () -> unrouted.reopen(NOW));
    }

    @Test
    void countsAsWithdrawnOnlyIfItWasWithTheAgency() {
        submit(routed, "N-1");
        routed.reopen(NOW);
        var withdrawn = routed.withdraw("不报了", NOW);
        assertThat(withdrawn.submitted()).as("others heard of it").isTrue();
        assertThat(withdrawn.counted()).as("it was taken back before").isFalse();
    }

    @Test
    void isSentBackByItsDepartmentAsOftenAsItTakesAndKeepsItsOneCorrection() {
        submit(routed, "N-1");
        for (int i = 0; i < 2; i++) {
            assertThat(routed.sendBack("[]", 2, DUE, NOW).items()).isEqualTo(2);
            routed.written(NOW);
            assertThat(submit(routed, "N-1").corrected()).isTrue();
            assertThat(routed.state()).isEqualTo(ApplicationState.SUBMITTED);
        }
        routed.endorse("同意", NOW);
        assertThat(routed.giveBack("[]", 1, DUE, NOW).defects()).isEqualTo(1);
        submit(unrouted, "N-2");
        assertRefused(APPLICATION_NOT_IN_THIS_STATE, () -> unrouted.sendBack("[]", 1, DUE, NOW));
    }

    @Test
    void isCheckedOnlyAfterTheEndorsementThatItNeeds() {
        submit(routed, "N-1");
        assertRefused(ENDORSEMENT_MISSING, () -> routed.pass(PROPOSAL, NOW));
        assertRefused(ENDORSEMENT_MISSING, () -> routed.reject("缺材料", TODAY, NOW));
        routed.endorse("同意", NOW);
        assertThat(routed.pass(PROPOSAL, NOW).number()).isEqualTo("N-1");
        submit(unrouted, "N-2");
        assertThat(unrouted.pass(PROPOSAL, NOW).recommenderOrganisationId()).isNull();
    }

    @Test
    void isReturnedOnceAndKeepsItsNumber() {
        submit(unrouted, "N-1");
        assertThat(unrouted.giveBack("[]", 2, DUE, NOW).defects()).isEqualTo(2);
        unrouted.written(NOW);
        assertThat(submit(unrouted, "N-1").number()).isEqualTo("N-1");
        assertThat(unrouted.state()).isEqualTo(ApplicationState.RECOMMENDED);
        assertRefused(RETURNED_ALREADY, () -> unrouted.giveBack("[]", 1, DUE, NOW));
    }

    @Test
    void takesTheCorrectionOnItsLastDayAndNoLater() {
        submit(unrouted, "N-1");
        unrouted.giveBack("[]", 1, DUE, NOW);
        unrouted.requireCorrectionPeriod(DUE);
        assertRefused(CORRECTION_PERIOD_OVER, () -> unrouted.requireCorrectionPeriod(DUE.plusDays(1)));
        assertRefused(CORRECTION_PERIOD_RUNNING, () -> unrouted.reject("逾期", DUE, NOW));
        assertThat(unrouted.reject("逾期", DUE.plusDays(1), NOW)).isNotNull();
    }

    @Test
    void takesAsManyFilesAsAllowed() {
        routed.attach(file(), 2, NOW);
        routed.attach(file(), 2, NOW);
        assertRefused(TOO_MANY_ATTACHMENTS, () -> routed.attach(file(), 2, NOW));
    }

    @Test
    void keepsItsPromisesOnAnyWalk() {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (int walk = 0; walk < 200; walk++) {
            var application = draft(random.nextBoolean() ? UUID.randomUUID() : null);
            int returns = 0;
            for (int step = 0; step < 12; step++) {
                var before = application.state();
                try {
                    if (step(application, random.nextInt(9))) returns++;
                } catch (Refusal refused) {
                    assertThat(application.state())
                            .as("seed %d: a refusal changes nothing", seed)
                            .isEqualTo(before);
                }
                assertThat(returns).as("seed %d", seed).isLessThanOrEqualTo(1);
                assertThat(application.receipt() != null)
                        .as("seed %d: number and submission go together", seed)
                        .isEqualTo(application.number() != null);
                assertThat(application.isHandedIn() && application.number() == null)
                        .as("seed %d: the agency sees nothing without a number", seed)
                        .isFalse();
            }
        }
    }

    private static boolean step(Application application, int action) {
        switch (action) {
            case 0, 1 -> submit(application, "N-1");
            case 2 -> application.endorse("同意", NOW);
            case 3 -> application.giveBack("[]", 1, DUE, NOW);
            case 4 -> application.pass(PROPOSAL, NOW);
            case 5 -> application.reject("缺材料", TODAY, NOW);
            case 6 -> application.reopen(NOW);
            case 7 -> application.sendBack("[]", 1, DUE, NOW);
            default -> application.withdraw("不报了", NOW);
        }
        return action == 3;
    }

    private static ApplicationEvent.Submitted submit(Application application, String number) {
        return application.submit(
                new Receipt(number, NOW, "0".repeat(64)), new Receipt.Essence("题目", Money.ofYuan("1")), "{}");
    }

    private static Application draft(UUID recommender) {
        return Application.draft(
                UUID.randomUUID(),
                new Application.Route(UUID.randomUUID(), 1, UUID.randomUUID(), recommender),
                "somebody",
                NOW);
    }

    private static Attachment file() {
        return Attachment.of(
                new Attachment.Facts(UUID.randomUUID(), "plan", "application/pdf", 1, "0".repeat(64)), "a.pdf", NOW);
    }
}
