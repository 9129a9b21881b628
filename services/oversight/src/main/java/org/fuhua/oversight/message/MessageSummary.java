package org.fuhua.oversight.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many messages of the reader are unread.
///
/// @param more whether there are more than were counted
/// @param newest id of the last message; absent when there is none
@Schema(name = "MessageSummary")
record MessageSummary(long unread, boolean more, @Nullable UUID newest) {
    static MessageSummary of(Messages.Standing standing) {
        boolean more = standing.unread() >= Messages.COUNTED_MOST;
        return new MessageSummary(more ? Messages.COUNTED_MOST - 1 : standing.unread(), more, standing.newest());
    }

    /// @return what changes whenever this does
    String tag() {
        return "%d-%s".formatted(unread, newest);
    }
}
