package org.fuhua.review.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fuhua.review.plan.AssignmentProblem.Edge;
import org.fuhua.review.plan.Outcome.Infeasible;
import org.fuhua.review.plan.Outcome.Solved;

/// Finds the best assignment, or says which bound makes it impossible.
final class AssignmentSolver {
    private static final int FIRST = 20;

    private final AssignmentProblem problem;

    private AssignmentSolver(AssignmentProblem problem) {
        this.problem = problem;
    }

    static Outcome solve(AssignmentProblem problem) {
        return new AssignmentSolver(problem).solve();
    }

    private Outcome solve() {
        var plainly = tooLittleCapacity().or(this::withoutEligible).or(this::minimumsAlone);
        if (plainly.isPresent()) return new Infeasible(plainly.get());
        var best = new Flow(problem, true).cheapest();
        if (best.complete()) return new Solved(best.chosen());
        var fullest = new Flow(problem, false).fullest();
        if (!fullest.complete()) return new Infeasible(competing(fullest.chosen()));
        var minimums = problem.readers().stream()
                .mapToInt(AssignmentProblem.Reader::min)
                .sum();
        return new Infeasible(
                Infeasibility.minimumLoadTooHigh(Map.of("needed", problem.needed(), "minimum", minimums)));
    }

    private Optional<Infeasibility> tooLittleCapacity() {
        int available = problem.readers().stream()
                .mapToInt(AssignmentProblem.Reader::max)
                .sum();
        return available < problem.needed()
                ? Optional.of(Infeasibility.notEnoughCapacity(problem.needed(), available))
                : Optional.empty();
    }

    private Optional<Infeasibility> withoutEligible() {
        var eligible = new int[problem.places().size()];
        for (var edge : problem.edges())
            if (problem.readers().get(edge.reader()).max() > 0) eligible[edge.place()]++;
        var lacking = IntStream.range(0, eligible.length)
                .filter(p -> eligible[p] < problem.places().get(p).needs())
                .boxed()
                .toList();
        if (lacking.isEmpty()) return Optional.empty();
        var first = lacking.stream()
                .limit(FIRST)
                .map(p -> Map.of(
                        "number", problem.places().get(p).number(),
                        "applicationId", problem.places().get(p).applicationId(),
                        "eligible", eligible[p],
                        "needed", problem.places().get(p).needs()))
                .toList();
        return Optional.of(Infeasibility.withoutEligibleExperts(lacking.size(), first));
    }

    private Optional<Infeasibility> minimumsAlone() {
        int minimums = problem.readers().stream()
                .mapToInt(AssignmentProblem.Reader::min)
                .sum();
        if (minimums > problem.needed())
            return Optional.of(
                    Infeasibility.minimumLoadTooHigh(Map.of("needed", problem.needed(), "minimum", minimums)));
        var eligible = new int[problem.readers().size()];
        for (var edge : problem.edges()) eligible[edge.reader()]++;
        var idle = IntStream.range(0, eligible.length)
                .filter(r -> eligible[r] < problem.readers().get(r).min())
                .mapToObj(r -> problem.readers().get(r).expertId())
                .toList();
        return idle.isEmpty()
                ? Optional.empty()
                : Optional.of(Infeasibility.minimumLoadTooHigh(
                        Map.of("experts", idle.stream().limit(FIRST).toList(), "count", idle.size())));
    }

    /// Follows alternating paths from the places that stay short: the places reached share experts that are all full.
    private Infeasibility competing(List<Edge> chosen) {
        var taken = new HashSet<>(chosen);
        var byPlace = index(problem.places().size(), problem.edges(), true);
        var chosenByReader = index(problem.readers().size(), chosen, false);
        var got = new int[problem.places().size()];
        chosen.forEach(edge -> got[edge.place()]++);
        var places = new BitSet();
        var readers = new BitSet();
        var queue = new ArrayDeque<Integer>();
        for (int p = 0; p < got.length; p++)
            if (got[p] < problem.places().get(p).needs()) {
                places.set(p);
                queue.add(p);
            }
        while (!queue.isEmpty())
            for (var edge : byPlace.get(queue.remove())) {
                if (taken.contains(edge) || readers.get(edge.reader())) continue;
                readers.set(edge.reader());
                for (var other : chosenByReader.get(edge.reader()))
                    if (!places.get(other.place())) {
                        places.set(other.place());
                        queue.add(other.place());
                    }
            }
        int needed = places.stream().map(p -> problem.places().get(p).needs()).sum();
        int reachable = places.stream().map(p -> got[p]).sum();
        var first = places.stream()
                .limit(FIRST)
                .mapToObj(p -> problem.places().get(p).number())
                .toList();
        return Infeasibility.competing(first, places.cardinality(), needed, reachable);
    }

    private static List<List<Edge>> index(int size, List<Edge> edges, boolean byPlace) {
        var index = new ArrayList<List<Edge>>(size);
        for (int i = 0; i < size; i++) index.add(new ArrayList<>());
        edges.forEach(edge -> index.get(byPlace ? edge.place() : edge.reader()).add(edge));
        return index;
    }
}
