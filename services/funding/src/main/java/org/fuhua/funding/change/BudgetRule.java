package org.fuhua.funding.change;

import java.util.Comparator;
import java.util.List;
import org.fuhua.funding.budget.Budget;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Which way an adjustment between budget heads (预算调剂) takes. Every move that it meets has a say, and the strictest
/// decides; what meets none is the undertaker's own (自主调剂).
///
/// @param breakdown how the first budget by head takes effect
public record BudgetRule(Way breakdown, String documentNo, List<Move> moves) {
    private static final long BASIS_POINTS = 10_000;

    /// Whether a head gets more or less.
    public enum Direction {
        INCREASE,
        DECREASE
    }

    /// @param head absent where any head is meant
    /// @param aboveBp share of the agreement's amount, in basis points, above which the head's move is meant
    public record Move(@Nullable BudgetHead head, Direction direction, int aboveBp, Way way, String documentNo) {
        boolean meets(BudgetHead other, Money before, Money after, Money total) {
            if (head != null && head != other) return false;
            long by = direction == Direction.INCREASE
                    ? after.minorUnits() - before.minorUnits()
                    : before.minorUnits() - after.minorUnits();
            return by > 0
                    && Math.multiplyExact(by, BASIS_POINTS) > Math.multiplyExact(total.minorUnits(), (long) aboveBp);
        }
    }

    /// @param documentNo that the way rests on
    record Decided(Way way, String documentNo) {}

    Decided on(@Nullable Budget before, Budget after) {
        if (before == null) return new Decided(breakdown, documentNo);
        var total = after.total();
        return after.heads().keySet().stream()
                .flatMap(
                        head -> moves.stream().filter(move -> move.meets(head, before.of(head), after.of(head), total)))
                .max(Comparator.comparing(Move::way))
                .map(move -> new Decided(move.way(), move.documentNo()))
                .orElse(new Decided(Way.FREE, documentNo));
    }
}
