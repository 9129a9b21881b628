package org.fuhua.rules.expression;

import java.util.SortedSet;

/// What an expression says about some data. Missing data is never taken for `false`.
public sealed interface Answer {
    /// There is a value: a [Boolean] or a [Long], as was asked when compiling.
    record Known(Object value) implements Answer {
        public boolean isTrue() {
            return Boolean.TRUE.equals(value);
        }

        public long number() {
            return (Long) value;
        }
    }

    /// The value hangs on data that is not there.
    ///
    /// @param missing paths such as `y1.revenue` or `profile.titles[2].to`
    record Unknown(SortedSet<String> missing) implements Answer {}

    /// The data is there, but has no such value.
    record Undefined(Reason reason) implements Answer {}

    /// Why there is no value.
    enum Reason {
        DIVISION_BY_ZERO,
        OVERFLOW,
        TOO_COSTLY,
        UNSUITABLE_DATA
    }
}
