package org.fuhua.review.matching;

/// What is to be had from a pair; the more, the better.
@FunctionalInterface
interface Worth {
    long of(int edge);

    /// Pairs that stand are kept as long as can be; only between plans that move equally few does affinity count.
    static Worth keeping(Problem problem) {
        if (problem.held() == 0) return edge -> problem.affinity[edge];
        long step = (long) problem.needed() * Problem.FULL_AFFINITY + 1;
        return edge -> problem.affinity[edge] + (problem.isHeld(edge) ? step : 0);
    }
}
