package org.fuhua.oversight.mail;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How sending goes, for those who run the platform.
///
/// @param queued wait to be sent, or to be tried again
/// @param sent in the last seven days
/// @param dead given up in the last seven days
/// @param oldestQueuedAt since when the oldest one waits; absent when none does
@Schema(name = "MailCounts")
record MailCounts(
        long queued, long sent, long dead, @Nullable Instant oldestQueuedAt) {}
