package org.fuhua.review.meeting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fuhua.platform.money.Money;
import org.fuhua.review.ranking.Ranking;
import org.fuhua.review.ranking.Ranking.Place;

/// Proposes what a panel is to talk about: where experts differ widely, and what ranks around the budget line. A pure
/// function.
final class Agenda {
    private Agenda() {}

    /// @param wideSpread points above which the call has experts talk again
    /// @param around places above and below the budget line
    /// @return the reason for each application; a wide spread is told first
    static Map<Place, Why> of(Ranking ranking, int wideSpread, Money budget, Money maxAward, int around) {
        var agenda = new LinkedHashMap<Place, Why>();
        var places = ranking.places();
        int line = above(ranking, budget, maxAward);
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            boolean near = line < places.size() && i >= line - around && i < line + around;
            if (isWide(place, wideSpread)) agenda.put(place, Why.SPREAD);
            else if (near) agenda.put(place, Why.LINE);
        }
        return agenda;
    }

    private static boolean isWide(Place place, int wideSpread) {
        return place.raw()
                .spread()
                .filter(spread -> spread.compareTo(BigDecimal.valueOf(wideSpread)) > 0)
                .isPresent();
    }

    /// How many fit into the budget from the top when each gets what it asked for, at most the highest award.
    private static int above(Ranking ranking, Money budget, Money maxAward) {
        var rest = budget;
        int above = 0;
        for (var place : ranking.places()) {
            var requested = place.application().requested();
            var award = requested.compareTo(maxAward) < 0 ? requested : maxAward;
            if (award.compareTo(rest) > 0) break;
            rest = rest.minus(award);
            above++;
        }
        return above;
    }
}
