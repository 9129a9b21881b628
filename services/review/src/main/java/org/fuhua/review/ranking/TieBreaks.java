package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.jspecify.annotations.Nullable;

/// Tells applications with equal scores apart, as the call said it (同分规则). A pure function of facts.
///
/// What a rule cannot compare because the fact is missing comes after what it can. What no rule tells apart stays a
/// tie.
///
/// @param heaviest means on the criterion with the greatest weight, of the applications that share their score
record TieBreaks(List<TieBreak> rules, Map<UUID, BigDecimal> heaviest) {
    static final TieBreaks NONE = new TieBreaks(List.of(), Map.of());

    /// What is compared of one application.
    record Facts(
            Application application,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread) {}

    Comparator<Facts> order() {
        return (a, b) -> rules.stream()
                .mapToInt(rule -> by(rule).compare(a, b))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    /// @return the rule that tells two with equal scores apart
    Optional<TieBreak> between(Facts a, Facts b) {
        return rules.stream().filter(rule -> by(rule).compare(a, b) != 0).findFirst();
    }

    private Comparator<Facts> by(TieBreak rule) {
        return switch (rule) {
            case HEAVIEST_CRITERION ->
                Comparator.comparing(
                        facts -> heaviest.get(facts.application().id()),
                        Comparator.nullsLast(Comparator.reverseOrder()));
            case RAW_MEAN -> Comparator.comparing(Facts::mean, Comparator.nullsLast(Comparator.reverseOrder()));
            case NARROWER_SPREAD ->
                Comparator.comparing(Facts::spread, Comparator.nullsLast(Comparator.naturalOrder()));
            case SMALLER_REQUEST ->
                Comparator.comparing(facts -> facts.application().requested());
        };
    }
}
