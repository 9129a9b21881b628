package org.fuhua.oversight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.fuhua.oversight.timeline.Applications.Search;
import org.fuhua.oversight.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// Goes through the applications of a call, or of all calls, and counts whose story is complete.
@ApplicationScoped
class CountCompleteness {
    private static final int AT_ONCE = 500;
    private static final int NAMED = 20;

    private final Applications applications;
    private final ReadTimelines timelines;
    private final Wordings wordings;

    CountCompleteness(Applications applications, ReadTimelines timelines, Wordings wordings) {
        this.applications = applications;
        this.timelines = timelines;
        this.wordings = wordings;
    }

    CompletenessView handle(@Nullable UUID callId) {
        var search = new Search(null, null, callId, null);
        var incomplete = new ArrayList<CompletenessView.Incomplete>();
        int all = 0;
        int complete = 0;
        for (var rows = applications.page(search, new UUID(0, 0), AT_ONCE);
                !rows.isEmpty();
                rows = applications.page(search, rows.getLast().applicationId(), AT_ONCE)) {
            var completeness = timelines.completeness(rows);
            all += rows.size();
            for (var row : rows) {
                var one = completeness.get(row.applicationId());
                if (one.complete()) complete++;
                else if (incomplete.size() < NAMED)
                    incomplete.add(new CompletenessView.Incomplete(
                            row.applicationId(),
                            row.number(),
                            row.title(),
                            one.outcome(),
                            TimelineView.Missing.of(one, wordings)));
            }
        }
        return new CompletenessView(all, complete, incomplete);
    }
}
