package org.fuhua.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param nextCursor opaque; absent on the last page
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /// Cuts a page out of rows that were read with one more than asked for.
    ///
    /// @param rows at most `limit + 1` rows in the list's order
    /// @param key the sort key of a row, from which the next page goes on
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, ?> key, Function<R, T> view) {
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? Cursor.encode(key.apply(shown.getLast()).toString()) : null);
    }
}
