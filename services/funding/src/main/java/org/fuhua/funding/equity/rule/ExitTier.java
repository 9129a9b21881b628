package org.fuhua.funding.equity.rule;

import org.jspecify.annotations.Nullable;

/// How equity is priced that leaves within so many months after conversion.
///
/// @param untilMonths whole months since the day of conversion, that day included; absent in the last tier
public record ExitTier(@Nullable Integer untilMonths, Price price) {
    /// Ways to price (退出定价).
    public enum Price {
        /// What was put in.
        ORIGINAL,
        /// What was put in, with simple interest at the loan prime rate of each day.
        WITH_LOAN_RATE,
        /// The appraised value, and no less than with interest.
        APPRAISED
    }
}
