package org.fuhua.review.ethics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Set;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.jspecify.annotations.Nullable;

/// What the unit says of the activity.
///
/// @param involves what it works with
/// @param listed which listed activities the unit sees in it (清单活动)
/// @param listedReason why those and no others
/// @param riskBenefit risks and benefits in the unit's words
/// @param entrusted whether the committee is not the unit's own (委托审查)
record Description(
        Set<Subject> involves,
        List<String> listed,
        @Nullable String listedReason,
        @Nullable String riskBenefit,
        boolean entrusted) {

    Description {
        involves = Set.copyOf(involves);
        listed = List.copyOf(listed);
    }

    /// @return what has to be handed in
    List<EthicsRuleSet.PackItem> needed(EthicsRuleSet rules) {
        return rules.pack().stream()
                .filter(item -> item.isNeeded(involves, entrusted))
                .toList();
    }

    static final class Column extends JsonColumn<Description> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
