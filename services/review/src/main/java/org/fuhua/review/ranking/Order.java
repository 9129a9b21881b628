package org.fuhua.review.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RankingTerms.TieBreak;

/// Applications from the highest value to the lowest, those without one last, with the ranks that follow.
///
/// @param ranks of the applications that have a value; those that nothing tells apart share one
record Order<V extends Comparable<? super V>>(
        List<Application> applications, Map<UUID, V> values, Map<UUID, Integer> ranks) {

    /// @param apart tells applications with equal values apart
    static <V extends Comparable<? super V>> Order<V> by(
            List<Application> applications, Map<UUID, V> values, Comparator<Application> apart) {
        Comparator<Application> byValue = Comparator.comparing(
                application -> values.get(application.id()), Comparator.nullsLast(Comparator.reverseOrder()));
        var ranked = byValue.thenComparing(apart);
        var ordered = applications.stream()
                .sorted(ranked.thenComparing(Application::number))
                .toList();
        var ranks = new HashMap<UUID, Integer>();
        for (int i = 0; i < ordered.size(); i++) {
            var own = ordered.get(i);
            if (!values.containsKey(own.id())) break;
            var before = i == 0 ? null : ordered.get(i - 1);
            ranks.put(
                    own.id(),
                    before != null && ranked.compare(before, own) == 0
                            ? ranks.get(before.id())
                            : Integer.valueOf(i + 1));
        }
        return new Order<>(ordered, values, ranks);
    }

    /// @param between the rule that tells two with equal values apart
    /// @return the ties, by application
    Map<UUID, Ranking.Tie> ties(BiFunction<Application, Application, Optional<TieBreak>> between) {
        var ties = new HashMap<UUID, Ranking.Tie>();
        for (int from = 0, to; from < applications.size(); from = to) {
            var value = values.get(applications.get(from).id());
            to = from + 1;
            while (to < applications.size()
                    && value != null
                    && value.equals(values.get(applications.get(to).id()))) to++;
            var group = applications.subList(from, to);
            if (value != null && group.size() > 1)
                for (int i = 0; i < group.size(); i++)
                    ties.put(group.get(i).id(), new Ranking.Tie(group.size(), brokenBy(group, i, between)));
        }
        return ties;
    }

    private Optional<TieBreak> brokenBy(
            List<Application> group, int at, BiFunction<Application, Application, Optional<TieBreak>> between) {
        boolean sharesAbove = at > 0 && isSame(group.get(at), group.get(at - 1));
        boolean sharesBelow = at + 1 < group.size() && isSame(group.get(at), group.get(at + 1));
        if (sharesAbove || sharesBelow) return Optional.empty();
        return between.apply(group.get(at), group.get(at == 0 ? 1 : at - 1));
    }

    private boolean isSame(Application one, Application other) {
        return ranks.get(one.id()).equals(ranks.get(other.id()));
    }
}
