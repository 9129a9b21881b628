package org.fuhua.review.assessment;

import java.math.BigDecimal;

/// What a level of a criterion stands for (评分标准).
///
/// @param from scores from this one up to the next anchor
public record Anchor(BigDecimal from, String zh, String en) {}
