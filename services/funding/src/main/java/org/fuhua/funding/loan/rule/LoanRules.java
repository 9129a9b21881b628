package org.fuhua.funding.loan.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The rules as they stand in `catalogue/loan`.
@ApplicationScoped
public class LoanRules {
    private final RuleBook<LoanRule> rules = RuleBook.read("/loan/loans.yaml", LoanRule.class);

    public LoanRule inForceOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    /// @return the rules that a loan was filed under; it keeps them
    public LoanRule named(String code) {
        return rules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no rules " + code));
    }
}
