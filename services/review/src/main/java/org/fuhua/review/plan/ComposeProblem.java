package org.fuhua.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.affinity.Affinity;
import org.fuhua.review.affinity.ComposeAffinity;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.conflict.ConflictLookup;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.invitation.DrawableExperts;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Problem.Kept;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.fuhua.review.round.RoundFacts;

/// Puts together what is known now into a problem to solve.
///
/// Assignments that stand are kept: a place needs only what is missing, and an expert's bounds shrink by what they
/// have. A minimum never exceeds what an expert can take. Where no assignment fills what is missing, those that nobody
/// began to read may be moved instead.
@ApplicationScoped
class ComposeProblem {
    private final ApplicationLookup applications;
    private final DrawableExperts experts;
    private final ConflictLookup conflicts;
    private final AssignmentLookup assignments;
    private final ComposeAffinity affinities;
    private final ComposePanels panels;
    private final ExpertLookup known;
    private final Clock clock;

    ComposeProblem(
            ApplicationLookup applications,
            DrawableExperts experts,
            ConflictLookup conflicts,
            AssignmentLookup assignments,
            ComposeAffinity affinities,
            ComposePanels panels,
            ExpertLookup known,
            Clock clock) {
        this.applications = applications;
        this.experts = experts;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.affinities = affinities;
        this.panels = panels;
        this.known = known;
        this.clock = clock;
    }

    /// @param moving whether assignments that nobody began may be moved
    Composed of(RoundFacts round, Bounds bounds, boolean moving) {
        var judged = applications.of(round.callId()).stream()
                .sorted(Comparator.comparing(Application::id))
                .toList();
        var library = experts.of(round).stream()
                .sorted(Comparator.comparing(ExpertFacts::id))
                .toList();
        var affinity = affinities.of(judged, library, LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE));
        var pairs = assignments.standing(round.id());
        var standing = standing(pairs, judged, library, moving);
        var elsewhere = assignments.unfinishedElsewhere(round.id());
        var policy = conflicts.policy();
        var panel = panels.of(round, bounds.reviewsPerApplication(), judged, library, policy);
        return new Composed(
                places(judged, pairs, standing, affinity, bounds, due(panel, judged, pairs, standing, library)),
                readers(library, standing, elsewhere, bounds),
                standing,
                affinity,
                barred(policy, judged, library, standing),
                panel);
    }

    /// @return what those who come must bring, after what those bring who stay, also if they can no longer be drawn
    private IntFunction<List<Integer>> due(
            Panels panel,
            List<Application> judged,
            List<AssignmentLookup.Standing> pairs,
            Standing standing,
            List<ExpertFacts> library) {
        if (panel.names().isEmpty()) return _ -> List.of();
        var moved = new HashSet<AssignmentLookup.Pair>();
        standing.held()
                .forEach(one -> moved.add(new AssignmentLookup.Pair(
                        judged.get(one.place()).id(), library.get(one.reader()).id())));
        var facts = known.byId(pairs.stream()
                .map(AssignmentLookup.Standing::expertId)
                .distinct()
                .toList());
        var stay = new HashMap<UUID, List<ExpertFacts>>();
        for (var pair : pairs)
            if (!moved.contains(new AssignmentLookup.Pair(pair.applicationId(), pair.expertId())))
                stay.computeIfAbsent(pair.applicationId(), _ -> new ArrayList<>())
                        .add(facts.get(pair.expertId()));
        return p -> panel.due(p, stay.getOrDefault(judged.get(p).id(), List.of()));
    }

    private static Standing standing(
            List<AssignmentLookup.Standing> pairs,
            List<Application> judged,
            List<ExpertFacts> library,
            boolean moving) {
        var placeOf = index(judged.stream().map(Application::id).toList());
        var readerOf = index(library.stream().map(ExpertFacts::id).toList());
        var kept = new ArrayList<Kept>();
        var held = new HashSet<Kept>();
        for (var pair : pairs) {
            var place = placeOf.get(pair.applicationId());
            var reader = readerOf.get(pair.expertId());
            // Whoever can no longer be drawn keeps what they have, and has no further part in it.
            if (place == null || reader == null) continue;
            if (moving && pair.untouched()) held.add(new Kept(place, reader));
            else kept.add(new Kept(place, reader));
        }
        kept.sort(Comparator.comparingInt(Kept::place).thenComparingInt(Kept::reader));
        return new Standing(List.copyOf(kept), Set.copyOf(held));
    }

    private static Map<UUID, Integer> index(List<UUID> ids) {
        var index = new HashMap<UUID, Integer>(2 * ids.size());
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }

    private static List<Place> places(
            List<Application> judged,
            List<AssignmentLookup.Standing> pairs,
            Standing standing,
            Affinity affinity,
            Bounds bounds,
            IntFunction<List<Integer>> due) {
        var stand = new HashMap<UUID, Integer>();
        pairs.forEach(pair -> stand.merge(pair.applicationId(), 1, Integer::sum));
        var got = judged.stream()
                .mapToInt(application -> stand.getOrDefault(application.id(), 0))
                .toArray();
        standing.held().forEach(held -> got[held.place()]--);
        var given = new int[judged.size()];
        standing.kept().forEach(kept -> given[kept.place()] += affinity.between(kept.place(), kept.reader()));
        return IntStream.range(0, got.length)
                .mapToObj(p -> new Place(
                        judged.get(p).id(),
                        judged.get(p).number(),
                        Math.max(0, bounds.reviewsPerApplication() - got[p]),
                        given[p],
                        due.apply(p)))
                .toList();
    }

    private static List<Reader> readers(
            List<ExpertFacts> library, Standing standing, Map<UUID, Long> elsewhere, Bounds bounds) {
        var has = new int[library.size()];
        standing.kept().forEach(kept -> has[kept.reader()]++);
        return IntStream.range(0, has.length)
                .mapToObj(r -> {
                    var expert = library.get(r);
                    int free = expert.capacity()
                            - elsewhere.getOrDefault(expert.id(), 0L).intValue();
                    int max = Math.max(0, bounds.loadOf(free) - has[r]);
                    return new Reader(expert.id(), Math.clamp(bounds.minLoad() - has[r], 0, max), max);
                })
                .toList();
    }

    private static int[][] barred(
            ConflictPolicy policy, List<Application> judged, List<ExpertFacts> library, Standing standing) {
        var readerOf = index(library.stream().map(ExpertFacts::id).toList());
        var barred = new ArrayList<BitSet>(judged.size());
        for (var application : judged) {
            var away = new BitSet();
            for (var expertId :
                    policy.against(new ConflictPolicy.Target(application)).keySet()) {
                var reader = readerOf.get(expertId);
                if (reader != null) away.set(reader);
            }
            barred.add(away);
        }
        standing.kept().forEach(kept -> barred.get(kept.place()).set(kept.reader()));
        return barred.stream().map(some -> some.stream().toArray()).toArray(int[][]::new);
    }
}
