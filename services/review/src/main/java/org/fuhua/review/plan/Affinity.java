package org.fuhua.review.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How well an expert's fields fit an application's: twice the common ones over all of both, in thousandths (Dice).
final class Affinity {
    private Affinity() {}

    /// Fields compared without regard to width, case and outer spaces.
    static Set<String> normal(List<String> fields) {
        return fields.stream()
                .map(f -> Normalizer.normalize(f, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    static int between(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        var smaller = one.size() <= other.size() ? one : other;
        var larger = smaller == one ? other : one;
        int common = 0;
        for (var field : smaller) if (larger.contains(field)) common++;
        return 2 * common * AssignmentProblem.FULL_AFFINITY / (one.size() + other.size());
    }
}
