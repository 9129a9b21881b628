package org.fuhua.oversight.timeline;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many timelines are complete.
///
/// @param incomplete the first twenty that are not
@Schema(name = "Completeness")
record CompletenessView(int applications, int complete, List<Incomplete> incomplete) {

    @Schema(name = "IncompleteTimeline")
    record Incomplete(
            UUID applicationId,
            @Nullable String number,
            @Nullable String title,
            Outcome outcome,
            List<TimelineView.Missing> missing) {}
}
