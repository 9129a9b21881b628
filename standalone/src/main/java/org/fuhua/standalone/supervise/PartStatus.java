package org.fuhua.standalone.supervise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of one part: `pid` is 0 while it has no process, `note` says what it is doing or waiting for.
public record PartStatus(
        String name, boolean healthy, long pid, @Nullable Instant startedAt, int port, int restarts, String note) {}
