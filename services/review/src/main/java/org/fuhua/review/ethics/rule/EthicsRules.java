package org.fuhua.review.ethics.rule;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The rule sets of ethics review; the service does not start with one that is not sound.
@Startup
@ApplicationScoped
public class EthicsRules {
    private final RuleBook<EthicsRuleSet> book = RuleBook.read("/ethics/rules.yaml", EthicsRuleSet.class);

    /// @return the rule set in force on a day; before the first one there was none, and nothing is reviewed by us
    public EthicsRuleSet inForceOn(LocalDate day) {
        return book.inForceOn(day);
    }

    /// @return the rule set that a review was begun under
    public EthicsRuleSet known(String code) {
        return book.all().stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
