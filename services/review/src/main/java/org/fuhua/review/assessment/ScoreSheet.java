package org.fuhua.review.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.fuhua.review.JsonColumn;
import org.jspecify.annotations.Nullable;

/// What an expert wrote about one application: scores and comments by the code of their criterion.
///
/// @param overall comment on the whole
public record ScoreSheet(
        Map<String, BigDecimal> scores,
        Map<String, String> comments,
        @Nullable String overall,
        @Nullable Instant savedAt) {

    public ScoreSheet {
        scores = Map.copyOf(scores);
        comments = Map.copyOf(comments);
    }

    public static ScoreSheet empty() {
        return new ScoreSheet(Map.of(), Map.of(), null, null);
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
