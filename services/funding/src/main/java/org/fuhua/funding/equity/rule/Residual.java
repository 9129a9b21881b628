package org.fuhua.funding.equity.rule;

/// What becomes of the part of a claim for which the ceiling leaves no equity.
public enum Residual {
    /// The enterprise pays it back.
    REPAY,
    /// It stays what it was, a subsidy.
    WAIVE,
    /// It waits for the next round.
    CARRY_TO_NEXT_ROUND
}
