package org.fuhua.funding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.testkit.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeStateTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final ChangeRules RULES = ChangeRules.on(LocalDate.of(2026, 11, 25));

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "agreement-change",
                "任务书变更 Change of an agreement",
                ChangeState.MOVES,
                ChangeState.REQUESTED,
                ChangeState.Action.class);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void hasARuleForEveryKind(ChangeKind kind) {
        var rule = RULES.of(kind);
        assertThat(rule.askedBy().isEmpty())
                .as("more equipment is a move of the budget")
                .isEqualTo(kind == ChangeKind.EQUIPMENT);
        assertThat(rule.decidedBy().isEmpty())
                .as("the way of a budget depends on its moves")
                .isEqualTo(rule.way() != Way.APPROVE && kind != ChangeKind.BUDGET);
        assertThat(rule.documentNo()).isNotBlank();
    }

    @Test
    void isNotDecidedByWhoAskedForIt() {
        var change = asked(ChangeKind.HEAD, null);
        assertRefused(ASKER_CANNOT_DECIDE, () -> change.approve("asker", "", 2, null, NOW));
        assertRefused(ASKER_CANNOT_DECIDE, () -> change.refuse("asker", "", NOW));
        assertThat(change.approve("another", "", 2, null, NOW).agreementNo()).isEqualTo(2);
    }

    @Test
    void isSettledOnce() {
        for (var settle : List.<java.util.function.Consumer<Change>>of(
                change -> change.approve("another", "", 2, null, NOW),
                change -> change.refuse("another", "", NOW),
                change -> change.withdraw("asker", NOW))) {
            var change = asked(ChangeKind.HEAD, null);
            settle.accept(change);
            assertRefused(CHANGE_NOT_IN_THIS_STATE, () -> change.approve("another", "", 3, null, NOW));
            assertRefused(CHANGE_NOT_IN_THIS_STATE, () -> change.refuse("another", "", NOW));
            assertRefused(CHANGE_NOT_IN_THIS_STATE, () -> change.withdraw("asker", NOW));
        }
    }

    @Test
    void isFiledOnlyWhereNoApprovalIsNeeded() {
        assertThat(asked(ChangeKind.ROUTE, null).file(2, null, NOW).outcome()).isEqualTo(ChangeState.FILED);
        assertThat(asked(ChangeKind.BUDGET, null).file(2, null, NOW).outcome()).isEqualTo(ChangeState.FILED);
        assertRefused(
                CHANGE_NOT_IN_THIS_STATE, () -> asked(ChangeKind.HEAD, null).file(2, null, NOW));
    }

    @Test
    void growsThePeriodByAYearAtMost() {
        assertThat(asked(ChangeKind.PERIOD, 12).monthsMore()).isEqualTo(12);
        assertRefused(EXTENSION_TOO_LONG, () -> asked(ChangeKind.PERIOD, 13));
        assertRefused(MONTHS_FOR_PERIOD_ONLY, () -> asked(ChangeKind.PERIOD, null));
        assertRefused(MONTHS_FOR_PERIOD_ONLY, () -> asked(ChangeKind.HEAD, 1));
    }

    private static Change asked(ChangeKind kind, @Nullable Integer months) {
        return Change.ask(
                UUID.randomUUID(),
                UUID.randomUUID(),
                RULES,
                RULES.of(kind),
                new Change.Wanted("", "", "", months),
                "asker",
                NOW);
    }
}
