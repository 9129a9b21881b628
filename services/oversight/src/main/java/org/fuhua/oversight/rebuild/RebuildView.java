package org.fuhua.oversight.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a rebuild comes along.
///
/// @param percent of the facts expected, whole
@Schema(name = "Rebuild")
record RebuildView(
        UUID id,
        long version,
        RebuildState state,
        long factsExpected,
        long factsRead,
        long factsSkipped,
        int percent,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    static RebuildView from(Rebuild rebuild) {
        var progress = rebuild.progress();
        return new RebuildView(
                rebuild.id(),
                rebuild.version(),
                rebuild.state(),
                progress.expected(),
                progress.read(),
                progress.skipped(),
                rebuild.state() == RebuildState.COMPLETED
                        ? 100
                        : (int) Math.min(99, 100 * progress.read() / Math.max(1, progress.expected())),
                rebuild.failure(),
                rebuild.startedAt(),
                rebuild.finishedAt());
    }
}
