package org.fuhua.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.conflict.ConflictLookup;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.OrganisationLookup;
import org.fuhua.review.plan.AssignmentProblem.Edge;
import org.fuhua.review.plan.AssignmentProblem.Place;
import org.fuhua.review.plan.AssignmentProblem.Reader;
import org.fuhua.review.round.RoundFacts;

/// Puts together what is known now into a problem to solve.
///
/// Assignments that stand are kept: a place needs only what is missing, and an expert's bounds shrink by what they
/// have. A minimum never exceeds what an expert can take.
@ApplicationScoped
class ComposeProblem {
    private final ApplicationLookup applications;
    private final OrganisationLookup organisations;
    private final ExpertLookup experts;
    private final ConflictLookup conflicts;
    private final AssignmentLookup assignments;

    ComposeProblem(
            ApplicationLookup applications,
            OrganisationLookup organisations,
            ExpertLookup experts,
            ConflictLookup conflicts,
            AssignmentLookup assignments) {
        this.applications = applications;
        this.organisations = organisations;
        this.experts = experts;
        this.conflicts = conflicts;
        this.assignments = assignments;
    }

    AssignmentProblem of(RoundFacts round, Bounds bounds) {
        var judged = applications.of(round.callId());
        var library = experts.all();
        var standing = assignments.pairs(round.id());
        var places = places(judged, standing, bounds);
        var readers = readers(library, standing, assignments.unfinishedElsewhere(round.id()), bounds);
        return new AssignmentProblem(
                places, readers, edges(judged, places, library, Set.copyOf(standing)), bounds.seed());
    }

    private static List<Place> places(List<Application> judged, List<AssignmentLookup.Pair> standing, Bounds bounds) {
        var got = new HashMap<UUID, Integer>();
        standing.forEach(pair -> got.merge(pair.applicationId(), 1, Integer::sum));
        return judged.stream()
                .map(a -> new Place(
                        a.id(), a.number(), Math.max(0, bounds.reviewsPerApplication() - got.getOrDefault(a.id(), 0))))
                .toList();
    }

    private static List<Reader> readers(
            List<ExpertFacts> library, List<AssignmentLookup.Pair> standing, Map<UUID, Long> elsewhere, Bounds bounds) {
        var has = new HashMap<UUID, Integer>();
        standing.forEach(pair -> has.merge(pair.expertId(), 1, Integer::sum));
        return library.stream()
                .map(expert -> {
                    int mine = has.getOrDefault(expert.id(), 0);
                    int free = expert.capacity()
                            - elsewhere.getOrDefault(expert.id(), 0L).intValue();
                    int max = Math.max(0, bounds.loadOf(free) - mine);
                    return new Reader(expert.id(), Math.clamp(bounds.minLoad() - mine, 0, max), max);
                })
                .toList();
    }

    private List<Edge> edges(
            List<Application> judged,
            List<Place> places,
            List<ExpertFacts> library,
            Set<AssignmentLookup.Pair> standing) {
        var policy = conflicts.policy();
        var units = units(library);
        var expertise = library.stream().map(e -> Affinity.normal(e.fields())).toList();
        var edges = new ArrayList<Edge>();
        for (int p = 0; p < places.size(); p++) {
            if (places.get(p).needs() == 0) continue;
            var application = judged.get(p);
            var target = new ConflictPolicy.Target(application);
            var fields = Affinity.normal(application.fields());
            for (int r = 0; r < library.size(); r++) {
                var expert = library.get(r);
                if (standing.contains(new AssignmentLookup.Pair(application.id(), expert.id()))) continue;
                if (policy.between(units.get(r), expert, target).isPresent()) continue;
                edges.add(new Edge(p, r, Affinity.between(fields, expertise.get(r))));
            }
        }
        return edges;
    }

    private List<ConflictPolicy.Unit> units(List<ExpertFacts> library) {
        var ids = new HashSet<UUID>();
        library.stream()
                .map(ExpertFacts::organisationId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        var known = organisations.byId(ids);
        return library.stream()
                .map(e -> {
                    var registered = e.organisationId() == null ? null : known.get(e.organisationId());
                    return registered == null
                            ? new ConflictPolicy.Unit(
                                    e.organisationId(), e.organisationUscc(), Set.of(e.organisationName()))
                            : new ConflictPolicy.Unit(
                                    registered.id(),
                                    registered.uscc(),
                                    Set.copyOf(List.of(e.organisationName(), registered.nameZh())));
                })
                .toList();
    }
}
