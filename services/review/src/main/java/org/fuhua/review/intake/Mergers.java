package org.fuhua.review.intake;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which organisations became which others (重复单位合并), however often they were merged on.
///
/// @param ids by the id of the entry that ended
/// @param codes by its credit code
public record Mergers(Map<UUID, UUID> ids, Map<String, String> codes) {
    public static final Mergers NONE = new Mergers(Map.of(), Map.of());

    public @Nullable UUID kept(@Nullable UUID organisationId) {
        return last(ids, organisationId);
    }

    public @Nullable String kept(@Nullable String uscc) {
        return last(codes, uscc);
    }

    /// There are no circles: what was merged never stays.
    private static <T> @Nullable T last(Map<T, T> mergers, @Nullable T of) {
        var kept = of;
        while (kept != null && mergers.containsKey(kept)) kept = mergers.get(kept);
        return kept;
    }
}
