package org.fuhua.oversight.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the story of an application is told completely: every milestone of its outcome was heard of, every assigned
/// assessment came in, and no aggregate's facts have a gap in their numbering.
///
/// @param missing types not heard of, in the order in which they are expected
record Completeness(Outcome outcome, List<String> missing) {
    private static final String MADE = "org.fuhua.review.assignment-made.v1";
    private static final String VOIDED = "org.fuhua.review.assignment-voided.v1";
    private static final String ASSESSED = "org.fuhua.review.assessment-submitted.v1";

    /// What was heard of an owner of threads.
    ///
    /// @param gaps types of threads whose numbering has a gap: a fact of theirs has not come
    record Heard(Map<String, Long> counts, Set<String> gaps) {
        static final Heard NOTHING = new Heard(Map.of(), Set.of());
    }

    boolean complete() {
        return missing.isEmpty();
    }

    static Completeness of(Heard application, Heard call, boolean routed) {
        var seen = new HashMap<>(call.counts());
        seen.putAll(application.counts());
        var outcome = Outcome.of(seen);
        var expected = outcome.milestones(routed);
        var missing = new ArrayList<String>();
        for (var type : expected)
            if (!seen.containsKey(type) || gap(type, application, call) || type.equals(ASSESSED) && !allAssessed(seen))
                missing.add(type);
        application.gaps().stream()
                .filter(type -> !expected.contains(type))
                .sorted()
                .forEach(missing::add);
        return new Completeness(outcome, List.copyOf(missing));
    }

    private static boolean gap(String type, Heard application, Heard call) {
        return application.gaps().contains(type) || call.gaps().contains(type);
    }

    private static boolean allAssessed(Map<String, Long> seen) {
        return seen.getOrDefault(ASSESSED, 0L) >= seen.getOrDefault(MADE, 0L) - seen.getOrDefault(VOIDED, 0L);
    }
}
