package org.fuhua.review.plan;

import org.fuhua.review.matching.Objective;
import org.jspecify.annotations.Nullable;

/// What an officer asks of a plan.
///
/// @param maxLoad most applications per expert; absent when only the experts' own capacity bounds them
/// @param candidates experts looked at for each application, the best fitting first
/// @param seed decides between equally good plans, so that anyone can draw the same one again
record Bounds(
        int reviewsPerApplication,
        int minLoad,
        @Nullable Integer maxLoad,
        Objective objective,
        int candidates,
        long seed) {
    int loadOf(int capacity) {
        return maxLoad == null ? capacity : Math.min(maxLoad, capacity);
    }

    Bounds withSeed(long drawn) {
        return new Bounds(reviewsPerApplication, minLoad, maxLoad, objective, candidates, drawn);
    }
}
