package org.fuhua.oversight.occasion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is told what when a fact comes.
///
/// @param on type of the fact, or the name of a reminder
/// @param when members of the fact and the values that they must have, nothing for those that must be absent; absent
///     itself when every such fact counts
/// @param to groups of [Audience], or roles of those who work here
/// @param exceptActor whether the one who did it needs not be told
/// @param oncePerDayAnd member for each of whose values one message a day is enough; absent when each fact counts
/// @param zh template as in [org.fuhua.oversight.wording.Wording]
/// @param link path in the portal, with members of the fact in braces
public record Rule(
        String on,
        @Nullable Map<String, String> when,
        String kind,
        List<String> to,
        boolean exceptActor,
        @Nullable String oncePerDayAnd,
        String zh,
        String en,
        String link) {

    /// @return what tells it from the other rules for the same fact
    public String key() {
        return kind + "/" + String.join("+", to);
    }

    boolean holdsFor(Map<String, String> members) {
        return when == null
                || when.entrySet().stream().allMatch(e -> e.getValue().equals(members.getOrDefault(e.getKey(), "")));
    }
}
