package org.fuhua.review.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// What an expert wrote about one application: scores and comments by the code of their criterion.
///
/// @param notApplicable codes of criteria that do not apply; they count neither for nor against
/// @param overall comment on the whole
/// @param confidence how sure the expert is, 1 to 5; nobody has to say
public record ScoreSheet(
        Map<String, BigDecimal> scores,
        Set<String> notApplicable,
        Map<String, String> comments,
        @Nullable String overall,
        @Nullable Integer confidence,
        @Nullable Instant savedAt) {

    public ScoreSheet {
        scores = Map.copyOf(scores);
        // Sheets from before it could be said have none.
        notApplicable = notApplicable == null ? Set.of() : Set.copyOf(notApplicable);
        comments = Map.copyOf(comments);
    }

    public static ScoreSheet empty() {
        return new ScoreSheet(Map.of(), Set.of(), Map.of(), null, null, null);
    }

    @Override
    public String toString() {
        return "ScoreSheet[" + scores.size() + " scores]";
    }

    /// How a sheet is kept.
    public static final class Column extends JsonColumn<ScoreSheet> {
        public Column() {
            super(new TypeReference<>() {});
        }
    }
}
