package org.fuhua.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.talent.TalentProblem.NEED_DEADLINE_BEFORE_OPENING;
import static org.fuhua.talent.TalentProblem.NEED_DEADLINE_PASSED;
import static org.fuhua.talent.TalentProblem.NEED_NOT_IN_THIS_STATE;
import static org.fuhua.talent.TalentProblem.NEED_REWARD_MISSING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class NeedTest {
    private static final Instant OPENS = Instant.parse("2026-11-01T01:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-12-31T09:00:00Z");
    private final UUID call = UUID.randomUUID();
    private final UUID winner = UUID.randomUUID();
    private final Need need = Need.collect(UUID.randomUUID(), terms(OPENS, DEADLINE, 1), OPENS);

    @Test
    void isPublishedUntilJustBeforeItsDeadline() {
        need.screen(true, "急需");
        assertThat(need.publish(DEADLINE.minusNanos(1)).terms().titleZh()).isEqualTo("芯片");
    }

    @Test
    void isNotPublishedAtItsDeadline() {
        need.screen(true, "急需");
        assertRefused(NEED_DEADLINE_PASSED, () -> need.publish(DEADLINE));
    }

    @Test
    void isNotPublishedWithoutScreening() {
        assertRefused(NEED_NOT_IN_THIS_STATE, () -> need.publish(OPENS));
    }

    @Test
    void findsOneSolver() {
        need.screen(true, "急需");
        need.publish(OPENS);
        need.open(call);
        assertThat(need.match(winner)).isEqualTo(new NeedEvent.Matched(need.id(), call, winner));
        assertRefused(NEED_NOT_IN_THIS_STATE, () -> need.match(UUID.randomUUID()));
    }

    @Test
    void tellsOthersOfItsWithdrawalOnlyWhenTheyKnowIt() {
        assertThat(need.withdraw("重复").wasPublished()).isFalse();
    }

    @Test
    void lastsAtLeastAMomentAndPaysAtLeastAFen() {
        assertRefused(NEED_DEADLINE_BEFORE_OPENING, () -> terms(OPENS, OPENS, 1));
        assertThat(terms(OPENS, OPENS.plusNanos(1), 1).reward()).isEqualTo(Money.ofFen(1));
        assertRefused(NEED_REWARD_MISSING, () -> terms(OPENS, DEADLINE, 0));
    }

    private static Terms terms(Instant opensAt, Instant deadlineAt, long fen) {
        return new Terms(
                "芯片",
                "Chip",
                "需要芯片",
                UUID.randomUUID(),
                "装备公司",
                List.of(new Indicator("通道数", null, "≥ 128")),
                Money.ofFen(fen),
                "BCI-2026",
                opensAt,
                deadlineAt,
                false);
    }
}
