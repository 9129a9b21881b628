package org.fuhua.review.matching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fuhua.review.matching.Candidates.Standing;
import org.jspecify.annotations.Nullable;

/// Assigns a made-up round and says how long each step took, in a process of its own so that its memory can be told.
/// `./fuhua bench review` runs it; nothing else does.
public final class Measure {
    private static final int NEEDS = 3;
    private static final int FIELDS = 40;
    private static final int RUNS = 5;
    private static final double ENOUGH_SECONDS = 8;

    private final int applications;
    private final int experts;
    private final int candidates;
    private final int fitting;

    /// @param fitting experts of whom affinity to one application is told, conflicts included
    private Measure(int applications, int experts, int candidates, int fitting) {
        this.applications = applications;
        this.experts = experts;
        this.candidates = candidates;
        this.fitting = Math.min(fitting, experts);
    }

    /// @param arguments applications, experts, candidates to keep, experts who fit; or the inputs of a draw, for which
    ///     only the solver is measured
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 1) {
            bare(Path.of(arguments[0]));
            return;
        }
        var numbers = List.of(arguments).stream().map(Integer::parseInt).toList();
        // So that the compiler has seen the code.
        for (int i = 0; i < 3; i++) new Measure(2_000, 300, 30, 60).run(false);
        new Measure(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)).run(true);
        System.out.printf("residentMiB=%d%n", peakMiB());
    }

    private static void bare(Path inputs) throws IOException {
        try (var in = Files.newInputStream(inputs)) {
            var problem = Documents.inputs(in).problem();
            for (int i = 0; i < 3; i++) solve(problem);
            quickest(true, "bare", () -> solve(problem));
        }
    }

    private static BitSet solve(Problem problem) {
        return new Flow(problem, new Room(problem))
                .cheapest((_, edge) -> Problem.FULL_AFFINITY - problem.affinity[edge])
                .orElseThrow();
    }

    private void run(boolean told) {
        var instance = new Instance();
        var kept = timed(told, "candidates", () -> {
            var limits = new int[applications];
            java.util.Arrays.fill(limits, candidates);
            return instance.candidates().keep(Objective.SUM, limits, new BitSet());
        });
        var problem = kept.problem();
        var bare = quickest(told, "bare", () -> solve(problem));
        var solution = quickest(
                told,
                "solve",
                () -> Assigning.solve(problem, Objective.SUM, Duration.ZERO).orElseThrow());
        var wrong = timed(told, "check", () -> Checker.check(problem, Objective.SUM, solution));
        var greedy = timed(told, "greedy", () -> Greedy.assign(problem));
        if (!told) return;
        say("pairs", problem.pairs());
        say("wrong", wrong.size());
        say(
                "conflicted",
                solution.chosen().stream()
                        .filter(edge -> instance.isBarred(problem.pair(edge)))
                        .count());
        say("total", solution.total());
        say("bound", solution.totalBound());
        say("bareTotal", bare.stream().mapToLong(e -> problem.affinity[e]).sum());
        say("connectionCost", solution.connection().cost());
        say("groups", solution.connection().groups());
        var summary = Summary.of(problem, greedy);
        say("greedyTotal", summary.total());
        say("greedyMissing", summary.missing());
    }

    /// The quickest of some runs, by the clock and by the processor: whatever else the machine does is no part of it.
    private static <T> T quickest(boolean told, String name, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        double clock = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        double spent = 0;
        @Nullable T result = null;
        for (int run = 0; run < RUNS && spent < ENOUGH_SECONDS; run++) {
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            result = work.get();
            processor = Math.min(processor, (threads.getCurrentThreadCpuTime() - cpu) / 1e9);
            double took = (System.nanoTime() - start) / 1e9;
            clock = Math.min(clock, took);
            spent += took;
        }
        if (told) System.out.printf("%1$sSeconds=%2$.3f%n%1$sCpuSeconds=%3$.3f%n", name, clock, processor);
        return Objects.requireNonNull(result);
    }

    private static <T> T timed(boolean told, String name, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        if (told) System.out.printf("%sSeconds=%.3f%n", name, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static void say(String name, Object value) {
        System.out.println(name + "=" + value);
    }

    private static long peakMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /// Experts and applications of forty fields, who fit best within their own; a tenth must keep away.
    private final class Instance {
        private final List<Problem.Place> places = new ArrayList<>(applications);
        private final List<Problem.Reader> readers = new ArrayList<>(experts);

        Instance() {
            var random = new SplittableRandom(20261129);
            for (int p = 0; p < applications; p++)
                places.add(new Problem.Place(new UUID(p, random.nextLong()), "N-" + p, NEEDS, 0));
            // A fifth more than is needed.
            int capacity = Math.ceilDiv(applications * NEEDS * 6, experts * 5);
            for (int r = 0; r < experts; r++)
                readers.add(new Problem.Reader(new UUID(r, random.nextLong()), 0, capacity));
        }

        Candidates candidates() {
            return new Candidates(places, readers, Standing.NOTHING, this::affinities, this::barred, 1);
        }

        /// Neighbours in a shuffled order of experts, half of them within the own field.
        private void affinities(int place, Affinities.Told told) {
            var random = new SplittableRandom(place);
            if (fitting == experts) {
                for (int r = 0; r < experts; r++) told.is(r, affinity(random, place, r));
                return;
            }
            var seen = new BitSet(experts);
            int field = place % FIELDS;
            int ofField = experts / FIELDS;
            for (int i = 0; i < fitting; i++) {
                int r = i % 2 == 0 ? random.nextInt(ofField) * FIELDS + field : random.nextInt(experts);
                if (seen.get(r)) continue;
                seen.set(r);
                told.is(r, affinity(random, place, r));
            }
        }

        private int affinity(SplittableRandom random, int place, int reader) {
            int base = place % FIELDS == reader % FIELDS ? 400_000 : 1;
            return base + random.nextInt(500_000);
        }

        private int[] barred(int place) {
            var random = new SplittableRandom(~place);
            if (fitting == experts)
                return IntStream.range(0, experts)
                        .filter(_ -> random.nextInt(10) == 0)
                        .toArray();
            // A tenth of those who fit, and some who do not.
            var who = new SplittableRandom(place);
            var barred = new ArrayList<Integer>();
            int ofField = experts / FIELDS;
            var seen = new BitSet(experts);
            for (int i = 0; i < fitting; i++) {
                int r = i % 2 == 0 ? who.nextInt(ofField) * FIELDS + place % FIELDS : who.nextInt(experts);
                if (seen.get(r)) continue;
                seen.set(r);
                affinity(who, place, r);
                if (random.nextInt(10) == 0) barred.add(r);
            }
            return barred.stream().mapToInt(Integer::intValue).toArray();
        }

        boolean isBarred(Problem.Pair pair) {
            return IntStream.of(barred(pair.place())).anyMatch(r -> r == pair.reader());
        }
    }
}
