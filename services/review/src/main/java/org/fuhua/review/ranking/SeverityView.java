package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one expert of a round marks, as far as the others' marks of the same applications tell.
///
/// @param sheets submitted
/// @param mean of the expert's own totals
/// @param bias points above (lenient) or below (harsh) the average expert, after what they read is allowed for; absent
///     while the marks cannot tell
/// @param interval where the true bias lies with 95 % probability
/// @param apart whether the interval leaves out zero: the difference is hardly chance
public record SeverityView(
        UUID expertId,
        String name,
        int sheets,
        BigDecimal mean,
        @Nullable BigDecimal bias,
        @Nullable IntervalView interval,
        boolean apart) {}
