package org.fuhua.review.matching;

/// Where affinity comes from. What is not told is zero: an application and an expert who have nothing in common cost
/// nothing to know about.
@FunctionalInterface
public interface Affinities {
    /// Tells every expert who fits an application more than not at all, in any order, each once.
    void of(int place, Told told);

    /// Hears of one expert.
    @FunctionalInterface
    interface Told {
        /// @param affinity above zero, up to [Problem#FULL_AFFINITY]
        void is(int reader, int affinity);
    }
}
