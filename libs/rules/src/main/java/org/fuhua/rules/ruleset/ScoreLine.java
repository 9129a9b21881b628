package org.fuhua.rules.ruleset;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// The points of one indicator, as far as the facts tell.
///
/// @param value of the measure that counted
/// @param floor points that are certain
/// @param ceiling points that missing facts or people may still give
/// @param missing facts that would settle it
public record ScoreLine(
        String code,
        @Nullable String group,
        String zh,
        String en,
        @Nullable String source,
        @Nullable Long value,
        @Nullable Unit unit,
        int floor,
        int ceiling,
        int max,
        SortedSet<String> missing) {}
