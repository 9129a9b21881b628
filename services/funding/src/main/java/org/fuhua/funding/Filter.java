package org.fuhua.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Conditions of a list: those that the caller gave, and no others, so that each has its index.
public final class Filter {
    private final StringBuilder where = new StringBuilder("where true");
    private final List<Object> arguments = new ArrayList<>();

    public Filter and(String condition, Object... values) {
        where.append(" and ").append(condition);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /// Adds the condition only when there is a value for it.
    public Filter andIfGiven(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /// @return the select, this `where`, the order and a limit as the last argument
    public String sql(String select, String order) {
        return select + " " + where + " " + order + " limit ?";
    }

    public Object[] arguments(int limit) {
        return Stream.concat(arguments.stream(), Stream.of(limit)).toArray();
    }
}
