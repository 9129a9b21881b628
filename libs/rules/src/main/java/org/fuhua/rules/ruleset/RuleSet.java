package org.fuhua.rules.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document's standard for one title, as data.
///
/// @param code kebab-case, unique
/// @param title what it leads to, such as `HIGH_TECH`
/// @param documentNo number of the document that sets it
/// @param verified false while its numbers were not compared with the document itself
/// @param validYears for which the title is granted; for good when absent
/// @param inForce when and for what it is used
/// @param scoreSheet empty where the document gives no points
/// @param conditions all of them have to hold
/// @param triggers that call for a look on the spot and decide nothing (核查触发)
public record RuleSet(
        String code,
        String title,
        String zh,
        String en,
        String documentNo,
        boolean verified,
        @Nullable Integer validYears,
        List<Force> inForce,
        List<Indicator> scoreSheet,
        List<Condition> conditions,
        List<Condition> triggers) {
    public RuleSet {
        inForce = List.copyOf(inForce);
        scoreSheet = List.copyOf(scoreSheet);
        conditions = List.copyOf(conditions);
        triggers = List.copyOf(triggers);
    }

    /// @param to last day; open when absent
    public record Force(
            Purpose purpose, LocalDate from, @Nullable LocalDate to) {
        boolean covers(Purpose asked, LocalDate on) {
            return purpose == asked && !on.isBefore(from) && (to == null || !on.isAfter(to));
        }
    }

    /// Whether it is used for this purpose on this day.
    public boolean isInForce(Purpose purpose, LocalDate on) {
        return inForce.stream().anyMatch(force -> force.covers(purpose, on));
    }
}
