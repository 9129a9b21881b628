package org.fuhua.review.decision;

import java.util.List;
import java.util.Objects;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// Where the decisions of a round stand after a batch.
///
/// @param applications in the round
/// @param decided of them
/// @param awards of the decided ones
/// @param awarded sum of the awards
/// @param unconfirmed departures from the ranking that another officer has to confirm
public record DecisionsView(int applications, int decided, long awards, MoneyView awarded, int unconfirmed) {
    static DecisionsView of(List<Decision> standing, int applications, int unconfirmed) {
        var awards = standing.stream()
                .map(d -> d.facts().award())
                .filter(Objects::nonNull)
                .toList();
        return new DecisionsView(
                applications,
                standing.size(),
                awards.size(),
                MoneyView.from(awards.stream().reduce(Money.ZERO, Money::plus)),
                unconfirmed);
    }
}
