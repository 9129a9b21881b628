package org.fuhua.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a caller asks of a list (`@BeanParam @Valid`). Lists are ordered by id, newest last, unless they say otherwise.
public class Paging {
    /// Most rows in one page.
    public static final int MOST = 100;

    private static final UUID FIRST = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(MOST)
    public int limit = 20;

    @QueryParam("cursor")
    public @Nullable String cursor;

    /// @return the id after which the page begins; below all ids on the first page
    public UUID afterId() {
        return cursor == null ? FIRST : Cursor.decodeId(cursor);
    }

    /// @return the sort key after which the page begins, or the given one on the first page
    public String afterKey(String first) {
        return cursor == null ? first : Cursor.decode(cursor);
    }

    /// @return how many rows to read: one more tells whether there is a next page
    public int rows() {
        return limit + 1;
    }
}
