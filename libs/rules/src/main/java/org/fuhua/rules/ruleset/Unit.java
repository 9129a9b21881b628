package org.fuhua.rules.ruleset;

/// What a number counts.
public enum Unit {
    COUNT,
    /// Hundredths of a yuan.
    FEN,
    /// Millionths of the whole: 50 000 is 5 %.
    SHARE,
    YEARS,
    DAYS,
    POINTS
}
