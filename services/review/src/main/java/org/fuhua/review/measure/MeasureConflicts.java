package org.fuhua.review.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.review.avoidance.AvoidanceRule;
import org.fuhua.review.conflict.ConflictFacts;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.conflict.OrganisationGraph;
import org.fuhua.review.expert.Background;
import org.fuhua.review.expert.Background.Employment;
import org.fuhua.review.expert.Background.Interest;
import org.fuhua.review.expert.Background.Tie;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.expert.InterestKind;
import org.fuhua.review.expert.TieKind;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.matching.Candidates;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.matching.Search;

/// Finds who must keep away from what in a made-up round with planted relations (employments, interests,
/// co-authors), then assigns, and looks whether any of the planted pairs was assigned.
public final class MeasureConflicts {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final int NEEDS = 3;
    private static final int CANDIDATES = 50;
    private static final int FITTING = 100;

    private final int applications;
    private final int experts;
    private final int planted;
    private final Random random = new Random(20261130);
    private final List<Application> judged = new ArrayList<>();
    private final Map<Integer, Set<Integer>> known = new HashMap<>();

    private MeasureConflicts(int applications, int experts, int planted) {
        this.applications = applications;
        this.experts = experts;
        this.planted = planted;
    }

    /// @param arguments applications, experts, relations
    public static void main(String... arguments) {
        new MeasureConflicts(2_000, 300, 2_000).run(false);
        new MeasureConflicts(
                        Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
                .run(true);
    }

    private void run(boolean told) {
        for (int a = 0; a < applications; a++) judged.add(application(a));
        var facts = facts();
        long start = System.nanoTime();
        var barred = barred(new ConflictPolicy(facts));
        double conflicts = (System.nanoTime() - start) / 1e9;
        var search = new Search(candidates(barred), applications, experts);
        start = System.nanoTime();
        var outcome = search.run(Objective.SUM, CANDIDATES, Duration.ZERO);
        double solve = (System.nanoTime() - start) / 1e9;
        if (!told) return;
        if (!(outcome instanceof Outcome.Solved solved)) throw new IllegalStateException("there is no plan");
        Told.say("conflictsSeconds", conflicts);
        Told.say("solveSeconds", solve);
        Told.say("planted", planted);
        Told.say(
                "found",
                java.util.Arrays.stream(barred).mapToLong(some -> some.length).sum());
        Told.say(
                "missed",
                known.entrySet().stream()
                        .mapToLong(entry -> entry.getValue().stream()
                                .filter(e -> java.util.Arrays.binarySearch(barred[entry.getKey()], e) < 0)
                                .count())
                        .sum());
        Told.say(
                "violations",
                solved.solution().chosen().stream()
                        .map(solved.problem()::pair)
                        .filter(pair ->
                                known.getOrDefault(pair.place(), Set.of()).contains(pair.reader()))
                        .count());
    }

    private static UUID applicationId(int a) {
        return new UUID(1, a);
    }

    private static UUID expertId(int e) {
        return new UUID(2, e);
    }

    private static String unit(int a) {
        return "申报单位" + a;
    }

    private static String mate(int a) {
        return "team-" + a;
    }

    private Application application(int a) {
        return new Application(
                applicationId(a),
                new UUID(0, 0),
                "N-" + a,
                "",
                null,
                new UUID(3, a),
                unit(a),
                "91370100MA%08d".formatted(a),
                null,
                Money.ofFen(0),
                List.of(),
                List.of(mate(a)));
    }

    private ConflictFacts facts() {
        var employments = new HashMap<Integer, List<Employment>>();
        var ties = new HashMap<Integer, List<Tie>>();
        var interests = new HashMap<Integer, List<Interest>>();
        for (int i = 0; i < planted; i++) {
            int a = random.nextInt(applications);
            int e = random.nextInt(experts);
            known.computeIfAbsent(a, _ -> new HashSet<>()).add(e);
            var unit = new Unit(null, null, unit(a));
            switch (i % 3) {
                case 0 -> employments.computeIfAbsent(e, _ -> new ArrayList<>()).add(new Employment(unit, null, DAY));
                case 1 ->
                    ties.computeIfAbsent(e, _ -> new ArrayList<>())
                            .add(new Tie(TieKind.COAUTHOR, Set.of(mate(a)), null, DAY, null));
                default ->
                    interests
                            .computeIfAbsent(e, _ -> new ArrayList<>())
                            .add(new Interest(InterestKind.SHAREHOLDING, unit, BigDecimal.ONE, DAY, null));
            }
        }
        var backgrounds = new ArrayList<Background>();
        for (int e = 0; e < experts; e++)
            backgrounds.add(new Background(
                    expertId(e),
                    Set.of("expert-" + e),
                    Set.of("name-" + e),
                    employments.getOrDefault(e, List.of()),
                    ties.getOrDefault(e, List.of()),
                    interests.getOrDefault(e, List.of())));
        var rule = RuleBook.read("/avoidance/rules.yaml", AvoidanceRule.class).inForceOn(DAY);
        return new ConflictFacts(
                DAY,
                rule,
                new OrganisationGraph(List.of(), List.of(), Mergers.NONE, rule),
                Mergers.NONE,
                backgrounds,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private int[][] barred(ConflictPolicy policy) {
        return judged.stream()
                .map(application -> policy.against(new ConflictPolicy.Target(application)).keySet().stream()
                        .mapToInt(id -> (int) id.getLeastSignificantBits())
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    private Candidates candidates(int[][] barred) {
        var places = judged.stream()
                .map(one -> new Problem.Place(one.id(), one.number(), NEEDS, 0))
                .toList();
        int most = Math.ceilDiv(applications * NEEDS * 6, experts * 5);
        var readers = new ArrayList<Problem.Reader>();
        for (int e = 0; e < experts; e++) readers.add(new Problem.Reader(expertId(e), 0, most));
        return new Candidates(
                places,
                readers,
                Standing.NOTHING,
                (place, told) -> {
                    var fits = new Random(place);
                    var seen = new HashSet<Integer>();
                    for (int i = 0; i < FITTING; i++) {
                        int e = fits.nextInt(experts);
                        if (seen.add(e)) told.is(e, 1 + fits.nextInt(Problem.FULL_AFFINITY));
                    }
                },
                place -> barred[place],
                1);
    }
}
