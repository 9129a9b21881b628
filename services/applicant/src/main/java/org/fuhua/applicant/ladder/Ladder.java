package org.fuhua.applicant.ladder;

import java.util.List;

/// The order of titles and of size classes, as data.
///
/// @param sizes from the largest; whoever reaches none is `smallest`
record Ladder(List<Rung> rungs, List<Size> sizes, Words smallest) {
    /// @param ruleSets codes of those that lead to the title
    record Rung(String title, String level, String zh, String en, List<String> ruleSets) {}

    record Size(String title, String zh, String en, String ruleSet) {}

    record Words(String zh, String en) {}
}
