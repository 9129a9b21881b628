package org.fuhua.rules.expression;

/// What an expression may cost. Whatever stays within these answers in well under a second.
public final class Limits {
    /// Characters of one expression.
    public static final int LENGTH = 2_000;

    /// Levels of the parsed tree.
    public static final int DEPTH = 48;

    /// Levels at which the parser gives up; guards its stack before the tree can be measured.
    static final int PARSER_DEPTH = 32;

    /// Loops within loops (`all`, `exists`, `exists_one`, `map`, `filter`).
    public static final int NESTING = 2;

    /// Rounds of all loops of one evaluation together.
    public static final int ITERATIONS = 10_000;

    /// Values and characters of the data of one evaluation.
    public static final int DATA = 500_000;

    /// Compiled expressions that a scope keeps.
    static final int CACHED = 1_000;

    private Limits() {}
}
