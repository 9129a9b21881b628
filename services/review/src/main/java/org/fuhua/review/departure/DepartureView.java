package org.fuhua.review.departure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// A departure from the ranking, for officers and auditors.
///
/// @param rank of the application that is passed over
/// @param favoured how many funded applications rank lower
/// @param foremost the first of them
/// @param own whether who is signed in proposed it, and so cannot confirm it
/// @param remark of who confirmed it or gave it back
public record DepartureView(
        UUID id,
        long version,
        UUID roundId,
        UUID applicationId,
        String number,
        String title,
        String organisationName,
        int rank,
        int favoured,
        List<Favoured> foremost,
        String reason,
        DepartureState state,
        boolean own,
        Instant proposedAt,
        @Nullable Instant settledAt,
        @Nullable String remark) {

    public record Favoured(UUID applicationId, String number, String title) {
        static Favoured from(Application application) {
            return new Favoured(application.id(), application.number(), application.title());
        }
    }

    static DepartureView from(Departure departure, Map<UUID, Application> known, String reader) {
        var application = known.get(departure.applicationId());
        return new DepartureView(
                departure.id(),
                departure.version(),
                departure.roundId(),
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                departure.rank(),
                departure.favoured(),
                departure.foremost().stream()
                        .map(known::get)
                        .map(Favoured::from)
                        .toList(),
                departure.reason(),
                departure.state(),
                departure.proposedBy().equals(reader),
                departure.proposedAt(),
                departure.settledAt(),
                departure.remark());
    }
}
