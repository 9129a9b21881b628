package org.fuhua.oversight.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that one person was told.
public record Message(
        UUID id,
        String kind,
        String zh,
        String en,
        String link,
        Instant at,
        @Nullable Instant readAt) {}
