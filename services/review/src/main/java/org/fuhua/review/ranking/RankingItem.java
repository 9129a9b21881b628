package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// One application in the ranking of its round.
///
/// @param rank shared by equal means; absent without a submitted total
/// @param rawTotals the submitted totals themselves, out of 100
/// @param spread highest less lowest total
/// @param required reviews that the application needs
public record RankingItem(
        @Nullable Integer rank,
        UUID applicationId,
        String number,
        String title,
        String organisationName,
        MoneyView requested,
        @Nullable BigDecimal mean,
        List<BigDecimal> rawTotals,
        @Nullable BigDecimal spread,
        int submitted,
        int required) {

    static RankingItem from(Ranking.Place place, int required) {
        var application = place.application();
        return new RankingItem(
                place.rank().orElse(null),
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                MoneyView.from(application.requested()),
                place.mean().orElse(null),
                place.rawTotals(),
                place.spread().orElse(null),
                place.rawTotals().size(),
                required);
    }
}
