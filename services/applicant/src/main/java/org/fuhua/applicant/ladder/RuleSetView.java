package org.fuhua.applicant.ladder;

import java.util.List;
import org.fuhua.rules.ruleset.Condition;
import org.fuhua.rules.ruleset.Indicator;
import org.fuhua.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/// A standard as it is published: what it is called, which document sets it, and when it is used.
///
/// @param verified false while its numbers were not compared with the document itself
/// @param conditions every condition with the expression that decides it
record RuleSetView(
        String code,
        String title,
        String zh,
        String en,
        String documentNo,
        boolean verified,
        @Nullable Integer validYears,
        List<RuleSet.Force> inForce,
        List<Indicator> scoreSheet,
        List<Condition> conditions,
        List<Condition> triggers) {

    static RuleSetView from(RuleSet set) {
        return new RuleSetView(
                set.code(),
                set.title(),
                set.zh(),
                set.en(),
                set.documentNo(),
                set.verified(),
                set.validYears(),
                set.inForce(),
                set.scoreSheet(),
                set.conditions(),
                set.triggers());
    }
}
