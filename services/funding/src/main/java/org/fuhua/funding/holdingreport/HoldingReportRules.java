package org.fuhua.funding.holdingreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The rules as they stand in `catalogue/equity`.
@ApplicationScoped
class HoldingReportRules {
    private final RuleBook<HoldingReportRule> rules =
            RuleBook.read("/equity/holding-reports.yaml", HoldingReportRule.class);

    /// @return the rules that hold for a year: those of its last day
    HoldingReportRule of(int year) {
        return rules.inForceOn(LocalDate.of(year, 12, 31));
    }

    /// @return whether there are any for that year
    boolean exist(int year) {
        var last = LocalDate.of(year, 12, 31);
        return rules.all().stream().anyMatch(rule -> rule.isInForceOn(last));
    }
}
