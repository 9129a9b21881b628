package org.fuhua.review.affinity;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// How the parts of an affinity are weighed. What one side leaves empty is not counted against anybody: the weights of
/// the other parts take its place.
///
/// @param code by which a plan says how its affinities came about
/// @param to last day in force; absent while it is
/// @param verified whether the weights were compared with a document
/// @param fieldsWeight of common fields, twice the common ones over all of both (Dice)
/// @param codesWeight of discipline codes, as near as the nearest two of them are
/// @param textWeight of the texts: the cosine of their words, rare ones counting more (TF-IDF)
/// @param levels what a discipline code is worth that agrees in its first level, its first two, and so on, in
///     thousandths; the last holds for all further levels
public record AffinityRule(
        String code,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int fieldsWeight,
        int codesWeight,
        int textWeight,
        List<Integer> levels)
        implements RuleBook.Dated {
    private static final int WHOLE = 1000;

    public AffinityRule {
        levels = List.copyOf(levels);
        if (fieldsWeight < 0 || codesWeight < 0 || textWeight < 0 || fieldsWeight + codesWeight + textWeight == 0)
            throw new IllegalArgumentException("weights are not negative and not all zero");
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level < 0 || level > WHOLE))
            throw new IllegalArgumentException("levels are from 0 to 1000");
    }

    /// @return what a code is worth that agrees in so many levels, from 0 to 1
    double nearness(int common) {
        return common == 0 ? 0 : levels.get(Math.min(common, levels.size()) - 1) / (double) WHOLE;
    }
}
