package org.fuhua.review.expert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What panels are composed by.
///
/// @param title professional title (职称) as written
/// @param region where the expert works, GB/T 2260
/// @param codes discipline codes, GB/T 13745 or of the natural science foundation
public record Qualities(
        ExpertKind kind,
        Grade grade,
        @Nullable String title,
        @Nullable String region,
        List<String> codes) {
    /// Of whom nothing is known.
    public static final Qualities UNKNOWN = new Qualities(ExpertKind.TECHNICAL, Grade.OTHER, null, null, List.of());
}
