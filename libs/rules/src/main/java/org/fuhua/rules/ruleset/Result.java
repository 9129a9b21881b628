package org.fuhua.rules.ruleset;

import java.util.Collection;
import java.util.EnumSet;

/// What may be said of a condition. Several criteria of the official standards have no public number, so that yes and
/// no do not suffice.
public enum Result {
    MET,
    UNMET,
    /// Facts are missing that would decide.
    UNKNOWN,
    /// People decide, by the document.
    MANUAL_REVIEW,
    /// The document does not ask this here.
    NOT_APPLICABLE;

    /// Of conditions that all have to hold: one that fails decides, then one that nobody can tell.
    public static Result ofAll(Collection<Result> results) {
        return firstOf(results, UNMET, UNKNOWN, MANUAL_REVIEW, MET);
    }

    /// Of conditions of which one suffices: one that holds decides, then one that nobody can tell.
    static Result ofAny(Collection<Result> results) {
        return firstOf(results, MET, UNKNOWN, MANUAL_REVIEW, UNMET);
    }

    private static Result firstOf(Collection<Result> results, Result... order) {
        var present = EnumSet.noneOf(Result.class);
        present.addAll(results);
        for (var result : order) if (present.contains(result)) return result;
        return NOT_APPLICABLE;
    }
}
