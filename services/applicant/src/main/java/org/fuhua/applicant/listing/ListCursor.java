package org.fuhua.applicant.listing;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.paging.Cursor;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Where the next page of a sorted list begins.
record ListCursor(String sort, String key, UUID id) {

    static ListCursor after(ListedApplication row, ListOrder.Sorted sorted) {
        var key = switch (sorted.by()) {
            case SUBMITTED_AT -> String.valueOf(row.submittedAt());
            case REQUESTED -> String.valueOf(row.requestedMinor());
            case NUMBER -> String.valueOf(row.number());
        };
        return new ListCursor(sorted.text(), key, row.id());
    }

    String encode() {
        return Cursor.encode(sort + '|' + id + '|' + key);
    }

    /// Refuses what was given out for another order: its key would mean something else there.
    static @Nullable ListCursor decode(@Nullable String cursor, ListOrder.Sorted sorted) {
        if (cursor == null) return null;
        var parts = Cursor.decode(cursor).split("\\|", 3);
        if (parts.length != 3 || !parts[0].equals(sorted.text())) throw refused();
        try {
            switch (sorted.by()) {
                case SUBMITTED_AT -> Instant.parse(parts[2]);
                case REQUESTED -> Long.parseLong(parts[2]);
                case NUMBER -> {}
            }
            return new ListCursor(parts[0], parts[2], UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return new Refusal(INVALID_CURSOR).at("?cursor");
    }
}
