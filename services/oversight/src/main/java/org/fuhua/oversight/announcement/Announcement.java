package org.fuhua.oversight.announcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody has to hear of something.
///
/// @param eventId the fact, or for a reminder an id made from what it reminds of
/// @param rule key of the rule that says who hears what
/// @param occasion type of the fact, or name of the reminder
/// @param actor who did it
/// @param attempts how often its persons were looked for in vain
record Announcement(
        UUID eventId,
        String rule,
        String occasion,
        Instant at,
        @Nullable String actor,
        About about,
        int attempts) {}
