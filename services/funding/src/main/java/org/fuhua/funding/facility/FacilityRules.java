package org.fuhua.funding.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The terms as they stand in `catalogue/loan`.
@ApplicationScoped
class FacilityRules {
    private final RuleBook<FacilityRule> rules = RuleBook.read("/loan/facilities.yaml", FacilityRule.class);

    FacilityRule inForceOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    /// @return the terms that a facility was proposed under; it keeps them
    FacilityRule named(String code) {
        return rules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no terms " + code));
    }
}
