package org.fuhua.platform.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// One of the days before, at and after the end of something on which people are reminded of it: whose end is more than
/// `after` and at most `days` days from now.
///
/// The last step reaches back a day: a clock that stood still for a night tells it all the same, and one that
/// begins with old work does not tell all of it.
///
/// @param days until the end; zero on it, below zero after it
/// @param after days until the end at which the next step begins
public record ReminderStep(int days, int after) {
    /// Whether the end is near, has just come, or is past.
    public enum Due {
        BEFORE,
        AT,
        AFTER
    }

    /// @param days of a rule, in any order
    /// @throws IllegalArgumentException when there is none, or one twice
    public static List<ReminderStep> of(List<Integer> days) {
        if (days.isEmpty() || new HashSet<>(days).size() < days.size())
            throw new IllegalArgumentException("each step once, and one at least");
        var sorted = days.stream().sorted(Comparator.reverseOrder()).toList();
        var steps = new ArrayList<ReminderStep>();
        for (int i = 0; i < sorted.size(); i++)
            steps.add(new ReminderStep(sorted.get(i), i + 1 < sorted.size() ? sorted.get(i + 1) : sorted.get(i) - 1));
        return List.copyOf(steps);
    }

    public Due due() {
        return days > 0 ? Due.BEFORE : days == 0 ? Due.AT : Due.AFTER;
    }
}
