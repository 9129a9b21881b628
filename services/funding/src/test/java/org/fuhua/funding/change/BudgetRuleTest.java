package org.fuhua.funding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.budget.BudgetHead.EQUIPMENT;
import static org.fuhua.funding.budget.BudgetHead.INDIRECT;
import static org.fuhua.funding.budget.BudgetHead.LABOUR;
import static org.fuhua.funding.budget.BudgetHead.OPERATION;
import static org.fuhua.funding.change.Way.APPROVE;
import static org.fuhua.funding.change.Way.FILE;
import static org.fuhua.funding.change.Way.FREE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.fuhua.funding.budget.Budget;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

/// Each threshold of the rules on adjustments, at it and a fen above.
class BudgetRuleTest {
    private static final BudgetRule RULE =
            ChangeRules.on(LocalDate.of(2026, 11, 30)).budget();
    private static final Money QUARTER = Money.ofYuan("250000");
    private static final Money FIFTH_OF_ALL = Money.ofYuan("200000");
    private static final Money FEN = Money.ofFen(1);
    private static final Budget BEFORE =
            new Budget(Map.of(EQUIPMENT, QUARTER, OPERATION, QUARTER, LABOUR, QUARTER, INDIRECT, QUARTER));

    @Test
    void approvesTheFirstBreakdown() {
        assertThat(RULE.on(null, BEFORE)).isEqualTo(new BudgetRule.Decided(APPROVE, "国办发〔2021〕32号"));
    }

    @Test
    void leavesUpToAFifthToTheUndertaker() {
        assertThat(way(LABOUR, OPERATION, FEN)).isEqualTo(FREE);
        assertThat(way(LABOUR, OPERATION, FIFTH_OF_ALL)).isEqualTo(FREE);
        assertThat(way(LABOUR, OPERATION, FIFTH_OF_ALL.plus(FEN))).isEqualTo(FILE);
    }

    @Test
    void approvesAnyFenMoreForEquipmentOrIndirectCost() {
        assertThat(way(LABOUR, EQUIPMENT, FEN)).isEqualTo(APPROVE);
        assertThat(way(LABOUR, INDIRECT, FEN)).isEqualTo(APPROVE);
    }

    @Test
    void leavesLessForEquipmentOrIndirectCostToTheUndertaker() {
        assertThat(way(EQUIPMENT, OPERATION, FIFTH_OF_ALL)).isEqualTo(FREE);
        assertThat(way(INDIRECT, LABOUR, FIFTH_OF_ALL)).isEqualTo(FREE);
        assertThat(way(EQUIPMENT, OPERATION, FIFTH_OF_ALL.plus(FEN))).isEqualTo(FILE);
    }

    @Test
    void takesTheStrictestOfAllMoves() {
        var after = moved(moved(LABOUR, OPERATION, FIFTH_OF_ALL.plus(FEN)), LABOUR, EQUIPMENT, FEN);
        assertThat(RULE.on(BEFORE, after).way()).isEqualTo(APPROVE);
    }

    private static Way way(BudgetHead from, BudgetHead to, Money amount) {
        return RULE.on(BEFORE, moved(from, to, amount)).way();
    }

    private static Budget moved(BudgetHead from, BudgetHead to, Money amount) {
        return moved(BEFORE, from, to, amount);
    }

    private static Budget moved(Budget before, BudgetHead from, BudgetHead to, Money amount) {
        var heads = new EnumMap<>(before.heads());
        heads.merge(from, amount, Money::minus);
        heads.merge(to, amount, Money::plus);
        return new Budget(heads);
    }
}
