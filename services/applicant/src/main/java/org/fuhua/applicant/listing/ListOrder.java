package org.fuhua.applicant.listing;

import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// In which order a list is read. Each has an index, and the id behind it makes it total, so pages neither repeat nor
/// lose anybody while others hand in.
enum ListOrder {
    SUBMITTED_AT("submittedAt", "a.submitted_at", "timestamptz"),
    REQUESTED("requested", "a.requested_minor", "bigint"),
    NUMBER("number", "a.number", "text");

    final String name;
    final String column;
    final String type;

    ListOrder(String name, String column, String type) {
        this.name = name;
        this.column = column;
        this.type = type;
    }

    /// An order with its direction, as `sort=-submittedAt` says it.
    record Sorted(ListOrder by, boolean descending) {
        static final Sorted OLDEST_FIRST = new Sorted(SUBMITTED_AT, false);

        static Sorted of(@Nullable String sort) {
            if (sort == null || sort.isBlank()) return OLDEST_FIRST;
            boolean descending = sort.startsWith("-");
            for (var order : values())
                if (order.name.equals(descending ? sort.substring(1) : sort)) return new Sorted(order, descending);
            throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?sort");
        }

        String text() {
            return (descending ? "-" : "") + by.name;
        }

        String sql() {
            var direction = descending ? " desc" : "";
            return by.column + direction + ", a.id" + direction;
        }

        ListSql after(ListCursor last) {
            return ListSql.of(
                    "(%s, a.id) %s (cast(? as %s), cast(? as uuid))"
                            .formatted(by.column, descending ? "<" : ">", by.type),
                    last.key(),
                    last.id().toString());
        }
    }
}
