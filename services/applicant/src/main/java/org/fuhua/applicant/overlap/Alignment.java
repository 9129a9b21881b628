package org.fuhua.applicant.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.text.Token;
import org.jspecify.annotations.Nullable;

/// Which runs of words two texts have in common, word by word.
final class Alignment {
    /// Shorter runs are turns of phrase.
    static final int SHORTEST = 8;

    /// Words that may differ between two runs that are told as one.
    private static final int GAP = 3;

    private static final int TRIED_MOST = 50;

    private Alignment() {}

    /// The same words here and there; ends are exclusive.
    record Run(int from, int to, int otherFrom, int otherTo) {
        boolean continues(Run before) {
            int gap = from - before.to;
            int otherGap = otherFrom - before.otherTo;
            return gap >= 0 && gap <= GAP && otherGap >= 0 && otherGap <= GAP;
        }
    }

    /// @return runs in the order of the first text, none of which lies within another
    static List<Run> between(List<Token> text, List<Token> other) {
        var places = places(other);
        var found = new ArrayList<Run>();
        int at = 0;
        while (at + Fingerprints.RUN <= text.size()) {
            var longest = longest(text, at, other, places.getOrDefault(Fingerprints.run(text, at), List.of()));
            if (longest == null) at++;
            else {
                add(found, longest);
                at = longest.to;
            }
        }
        found.removeIf(run -> run.to - run.from < SHORTEST);
        return found;
    }

    private static Map<Long, List<Integer>> places(List<Token> other) {
        var places = new HashMap<Long, List<Integer>>();
        for (int i = 0; i + Fingerprints.RUN <= other.size(); i++)
            places.computeIfAbsent(Fingerprints.run(other, i), _ -> new ArrayList<>())
                    .add(i);
        return places;
    }

    private static @Nullable Run longest(List<Token> text, int at, List<Token> other, List<Integer> starts) {
        Run longest = null;
        for (int start : starts.subList(0, Math.min(starts.size(), TRIED_MOST))) {
            int length = 0;
            while (at + length < text.size()
                    && start + length < other.size()
                    && text.get(at + length)
                            .term()
                            .equals(other.get(start + length).term())) length++;
            if (length >= Fingerprints.RUN && (longest == null || length > longest.to - longest.from))
                longest = new Run(at, at + length, start, start + length);
        }
        return longest;
    }

    private static void add(List<Run> found, Run run) {
        if (!found.isEmpty() && run.continues(found.getLast())) {
            var before = found.removeLast();
            found.add(new Run(before.from, run.to, before.otherFrom, run.otherTo));
        } else found.add(run);
    }
}
