package org.fuhua.review.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.avoidance.AvoidanceRule;
import org.fuhua.review.expert.Background;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.intake.ApplicationLookup.Team;
import org.fuhua.review.intake.Mergers;
import org.jspecify.annotations.Nullable;

/// Everything that conflicts follow from, as known on one day.
///
/// @param teams teams since the day from which on cooperation counts, with an expert in each
/// @param judged sheets of other rounds, as far as rotation asks for them
/// @param partners credit codes of the organisations that take part in an application, by its id
public record ConflictFacts(
        LocalDate day,
        AvoidanceRule rule,
        OrganisationGraph organisations,
        Mergers mergers,
        List<Background> experts,
        List<Team> teams,
        Map<UUID, Set<String>> partners,
        List<Declared> declared,
        List<Named> named,
        List<KeptOut> keptOut,
        List<Judged> judged) {

    /// One declaration: exactly one of application and organisation is given.
    public record Declared(
            UUID expertId,
            @Nullable UUID applicationId,
            @Nullable UUID organisationId,
            String reason) {}

    /// Whom an applicant asked to keep away: a person at a unit, or everybody of a unit.
    ///
    /// @param nameKeys blind indexes of the forms of the person's name; empty for a whole unit
    public record Named(
            UUID applicationId,
            Set<String> nameKeys,
            Unit unit,
            @Nullable String reason) {}

    /// A submitted sheet on an application of that organisation.
    public record Judged(UUID expertId, UUID organisationId, UUID callId, Instant at) {}

    /// A unit whose people judge nothing of one call.
    public record KeptOut(UUID callId, Unit unit, @Nullable String reason) {}
}
