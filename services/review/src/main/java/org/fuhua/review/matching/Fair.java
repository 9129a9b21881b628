package org.fuhua.review.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// The fair assignment: the worst served application as well as can be, then the greatest total.
///
/// To serve the worst as well as can be is hard in general (the sum of several affinities is to be balanced), so it is
/// found from two sides: assignments that keep ever greater promises ([Ladder]) from below, and from above an integer
/// programme, or where that is too large, weights for the applications: whatever the weights, the weighted mean that is
/// served cannot be less than the worst, so the best weighted mean is a bound.
final class Fair {
    /// Pairs up to which the integer programme is tried.
    private static final int EXACT = 60_000;

    private static final int WEIGHINGS = 24;
    private static final double[] STEPS = {0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};

    private final Problem problem;
    private final Ladder ladder;
    private final long deadline;

    private BitSet best;
    private long worst;
    private long worstBound;
    private long totalBound;

    Fair(Problem problem, Duration patience) {
        this.problem = problem;
        ladder = new Ladder(problem);
        deadline = System.nanoTime() + patience.toNanos();
        best = new BitSet();
    }

    Optional<Solution> solve() {
        var worth = Worth.keeping(problem);
        var sum = Assigning.best(problem, worth, left().dividedBy(2));
        if (sum.isEmpty()) return Optional.empty();
        best = sum.get().chosen();
        worst = Solution.worst(problem, best);
        worstBound = alone();
        totalBound = sum.get().proved()
                ? Solution.of(problem, best).total()
                : Proof.bound(problem, worth, sum.get().prices());
        // Promises are kept by ladders of affinity, which know nothing of who else a panel must have.
        if (!problem.isComposed()) {
            promiseAll();
            raise();
        }
        if (problem.pairs() <= EXACT) programme();
        else if (!problem.isComposed()) weigh();
        if (!problem.isComposed()) polish();
        if (problem.pairs() <= EXACT) totals();
        return Optional.of(Solution.of(problem, best).proved(totalBound, Math.max(worst, worstBound), new long[0]));
    }

    /// @return what the worst application would get if it had its choice of all experts
    private long alone() {
        long least = Long.MAX_VALUE;
        for (int p = 0; p < problem.places().size(); p++) {
            var place = problem.places().get(p);
            if (place.needs() == 0) continue;
            long own = BestPanel.of(problem, p, edge -> problem.affinity[edge])
                    .map(BestPanel.Best::worth)
                    .orElseThrow();
            least = Math.min(least, place.given() + own);
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /// The same promise for the first few experts of every application, as great as can be kept.
    private void promiseAll() {
        int most =
                problem.places().stream().mapToInt(Problem.Place::needs).max().orElse(0);
        for (int rungs = most; rungs >= 1 && !late(); rungs--) {
            int kept = 0;
            int broken = Problem.FULL_AFFINITY + 1;
            while (broken - kept > 1 && !late()) {
                int tried = (kept + broken) >>> 1;
                var promises = new int[ladder.rungs()];
                for (int p = 0; p < problem.places().size(); p++)
                    for (int i = 0; i < Math.min(rungs, problem.places().get(p).needs()); i++)
                        promises[ladder.firstRung(p) + i] = tried;
                if (keep(promises)) kept = tried;
                else broken = tried;
            }
        }
    }

    /// Promises everybody a little more than the worst has now, in the shape of what each has now.
    private void raise() {
        for (double step : STEPS)
            while (!late()) {
                long aim = Math.min(worstBound, worst + Math.max(1, (long) (worst * step)));
                if (aim <= worst || !keep(promises(aim, 2))) break;
            }
    }

    private void programme() {
        if (worst >= worstBound || late()) return;
        var found = new FairProgramme(problem).worst(best, left().dividedBy(2));
        found.ifPresent(one -> {
            consider(one.chosen());
            worstBound = Math.min(worstBound, Math.max(worst, one.bound()));
        });
    }

    private void totals() {
        if (late()) return;
        var found = new FairProgramme(problem).total(best, worst, left());
        found.ifPresent(one -> {
            consider(one.chosen());
            totalBound =
                    Math.min(totalBound, Math.max(Solution.of(problem, best).total(), one.bound()));
        });
    }

    /// Who is served badly weighs more the next time.
    private void weigh() {
        var mean = new double[problem.places().size()];
        var weights = new long[mean.length];
        for (int round = 1; round <= WEIGHINGS && !late() && worst < worstBound; round++) {
            var served = Solution.served(problem, best);
            double least = Double.MAX_VALUE;
            for (int p = 0; p < mean.length; p++) {
                if (round == 1) mean[p] = served[p];
                if (problem.places().get(p).needs() > 0) least = Math.min(least, mean[p]);
            }
            double width = Problem.FULL_AFFINITY * 0.3 / Math.sqrt(round);
            for (int p = 0; p < mean.length; p++)
                weights[p] = problem.places().get(p).needs() == 0
                        ? 0
                        : Math.max(1, (long) (10_000 * Math.exp((least - mean[p]) / width)));
            var chosen = new Flow(problem, new Room(problem))
                    .cheapest((p, e) -> weights[p] * (Problem.FULL_AFFINITY - problem.affinity[e]))
                    .orElseThrow();
            var now = Solution.served(problem, chosen);
            double sum = 0;
            double weight = 0;
            for (int p = 0; p < mean.length; p++) {
                sum += (double) weights[p] * now[p];
                weight += weights[p];
                mean[p] += (now[p] - mean[p]) / (round + 1);
            }
            worstBound = Math.max(worst, Math.min(worstBound, (long) Math.floor(sum / weight)));
            if (consider(chosen)) raise();
        }
    }

    /// A greater total that serves nobody worse than the worst: what an application has more than that may be given up.
    private void polish() {
        for (int round = 0; round < 6 && !late(); round++) keep(promises(worst, round % 3));
    }

    /// @param aim what the promises of each application add up to, as far as it has so much
    /// @param shape who gives up what an application has more: 0 the least expert, 1 the best, 2 all alike
    private int[] promises(long aim, int shape) {
        var promises = new int[ladder.rungs()];
        for (int p = 0; p < problem.places().size(); p++) {
            var place = problem.places().get(p);
            if (place.needs() == 0) continue;
            var own = own(p);
            long sum = place.given() + Arrays.stream(own).asLongStream().sum();
            shape(own, sum - aim, shape);
            Arrays.sort(own);
            for (int i = 0; i < own.length; i++)
                promises[ladder.firstRung(p) + i] = Math.clamp(own[own.length - 1 - i], 0, Problem.FULL_AFFINITY);
        }
        return promises;
    }

    private int[] own(int place) {
        var own = new int[problem.places().get(place).needs()];
        int next = 0;
        for (int e = best.nextSetBit(problem.first[place]);
                e >= 0 && e < problem.first[place + 1];
                e = best.nextSetBit(e + 1)) own[next++] = problem.affinity[e];
        Arrays.sort(own);
        return own;
    }

    /// @param over what may be given up, or if negative what has to come in addition
    private static void shape(int[] own, long over, int shape) {
        if (shape == 2 || over < 0) {
            long rest = over;
            for (int i = 0; i < own.length; i++) {
                long share = Math.floorDiv(rest, own.length - i);
                long given = Math.min(share, own[i]);
                own[i] -= (int) given;
                rest -= given;
            }
            return;
        }
        long rest = over;
        for (int i = 0; i < own.length; i++) {
            int at = shape == 0 ? i : own.length - 1 - i;
            long given = Math.min(rest, own[at]);
            own[at] -= (int) given;
            rest -= given;
        }
    }

    private boolean keep(int[] promises) {
        var found = ladder.best(promises);
        found.ifPresent(this::consider);
        return found.isPresent();
    }

    /// @return whether it is better than the best so far
    private boolean consider(BitSet chosen) {
        long newWorst = Solution.worst(problem, chosen);
        long newTotal = Solution.of(problem, chosen).total();
        if (newWorst < worst
                || newWorst == worst && newTotal <= Solution.of(problem, best).total()) return false;
        best = chosen;
        worst = newWorst;
        return true;
    }

    private boolean late() {
        return left().isNegative() || left().isZero();
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }
}
