package org.fuhua.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.AssignmentLookup.Sheet;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.intake.Composition;
import org.fuhua.review.intake.MergerCopies;
import org.fuhua.review.intake.OrganisationLookup;
import org.fuhua.review.round.RoundFacts;

/// Puts together what the panels of a round must have by its call. Only what the call asks for is looked up.
@ApplicationScoped
class ComposePanels {
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final OrganisationLookup organisations;
    private final MergerCopies mergers;
    private final AssignmentLookup assignments;
    private final Clock clock;

    ComposePanels(
            CallLookup calls,
            ApplicationLookup applications,
            OrganisationLookup organisations,
            MergerCopies mergers,
            AssignmentLookup assignments,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.organisations = organisations;
        this.mergers = mergers;
        this.assignments = assignments;
        this.clock = clock;
    }

    /// @param judged in the order of the places
    /// @param library in the order of the readers
    Panels of(
            RoundFacts round, int reviews, List<Application> judged, List<ExpertFacts> library, ConflictPolicy policy) {
        var composition = calls.get(round.callId()).composition();
        if (composition.equals(Composition.ANYBODY)) return Panels.ANYBODY;
        Function<Application, Set<UUID>> insiders =
                composition.outOfUnitShareBp() == null ? _ -> Set.of() : policy.insiders()::of;
        Map<UUID, String> regions = composition.outOfRegionShareBp() == null
                ? Map.of()
                : organisations.regions(judged.stream()
                        .map(Application::organisationId)
                        .distinct()
                        .toList());
        var merged = mergers.all();
        var familiar = composition.newWithinYears() == null
                ? Map.<UUID, Set<UUID>>of()
                : familiar(round.callId(), composition.newWithinYears(), merged::kept);
        var applicants = judged.stream()
                .map(application -> new Panels.Applicant(
                        regions.get(application.organisationId()),
                        insiders.apply(application),
                        familiar.getOrDefault(merged.kept(application.organisationId()), Set.of())))
                .toList();
        return new Panels(composition, reviews, applicants, library);
    }

    /// @return who judged an applicant since then, by the applicant; this round itself does not count
    private Map<UUID, Set<UUID>> familiar(UUID callId, int years, Function<UUID, UUID> kept) {
        var since = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE)
                .minusYears(years)
                .atStartOfDay(Clocks.PROGRAMME_ZONE)
                .toInstant();
        var sheets = assignments.sheetsSince(since).stream()
                .filter(sheet -> !sheet.callId().equals(callId))
                .toList();
        var known = applications.byId(
                sheets.stream().map(Sheet::applicationId).distinct().toList());
        var familiar = new HashMap<UUID, Set<UUID>>();
        for (var sheet : sheets)
            familiar.computeIfAbsent(
                            kept.apply(known.get(sheet.applicationId()).organisationId()), _ -> new HashSet<>())
                    .add(sheet.expertId());
        return familiar;
    }
}
