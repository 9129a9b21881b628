package org.fuhua.review.departure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.intake.Application;
import org.fuhua.review.ranking.Ranking;
import org.fuhua.review.ranking.Ranking.Place;

/// An application that decisions pass over: it is declined, lower-ranked ones are funded, and the money would have
/// reached it.
///
/// @param rank as the ranking stood
/// @param favoured the funded applications with a lower rank, the highest first; those with the same rank are ties and
///     no departure
/// @param digest of the favoured ones, so that a confirmation holds for these and no others
public record PassedOver(Application application, int rank, List<Application> favoured, String digest) {

    /// Walks down the ranking with the money as it was awarded. What no longer fits into the rest is declined by the
    /// budget line and not passed over. Undecided applications take no money: the walk is repeated with each batch.
    ///
    /// @param awards the decided applications, with their award unless declined
    public static List<PassedOver> in(
            Ranking ranking, Money budget, Money maxAward, Map<UUID, Optional<Money>> awards) {
        var candidates = new ArrayList<Place>();
        var rest = budget;
        for (var tied : byRank(ranking)) {
            for (var place : tied) rest = rest.minus(award(place, awards));
            for (var place : tied) {
                var decided = awards.get(place.application().id());
                if (decided != null && decided.isEmpty() && fits(place.application(), maxAward, rest))
                    candidates.add(place);
            }
        }
        if (candidates.isEmpty()) return List.of();
        var funded = ranking.places().stream()
                .filter(place -> award(place, awards).isPositive())
                .toList();
        var favoured = funded.stream().map(Place::application).toList();
        var digests = digests(favoured);
        return candidates.stream()
                .map(place -> {
                    int from = firstBelow(place, funded);
                    return new PassedOver(
                            place.application(),
                            rank(place),
                            favoured.subList(from, favoured.size()),
                            digests.get(from));
                })
                .filter(found -> !found.favoured().isEmpty())
                .toList();
    }

    private static boolean fits(Application application, Money maxAward, Money rest) {
        var most = application.requested().compareTo(maxAward) < 0 ? application.requested() : maxAward;
        return most.compareTo(rest) <= 0;
    }

    private static Money award(Place place, Map<UUID, Optional<Money>> awards) {
        return awards.getOrDefault(place.application().id(), Optional.empty()).orElse(Money.ZERO);
    }

    /// The funded are in the order of their ranks, so those below begin somewhere and reach to the end.
    private static int firstBelow(Place place, List<Place> funded) {
        int low = 0;
        int high = funded.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rank(funded.get(middle)) > rank(place)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// @return a digest of the applications from each index to the end; that of none is empty
    private static List<String> digests(List<Application> applications) {
        var digests = new String[applications.size() + 1];
        digests[applications.size()] = "";
        for (int i = applications.size() - 1; i >= 0; i--)
            digests[i] = sha256(applications.get(i).id() + digests[i + 1]);
        return List.of(digests);
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<List<Place>> byRank(Ranking ranking) {
        var groups = new ArrayList<List<Place>>();
        var places = ranking.places();
        for (int from = 0, to; from < places.size(); from = to) {
            to = from + 1;
            while (to < places.size() && rank(places.get(to)) == rank(places.get(from))) to++;
            groups.add(places.subList(from, to));
        }
        return groups;
    }

    /// Applications without a rank come after all others and tie with each other.
    private static int rank(Place place) {
        return place.rank().orElse(Integer.MAX_VALUE);
    }
}
