package org.fuhua.review.affinity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// How the parts of an affinity are weighed.
@Startup
@ApplicationScoped
class AffinityRules {
    private final RuleBook<AffinityRule> book = RuleBook.read("/affinity/rules.yaml", AffinityRule.class);

    AffinityRule inForceOn(LocalDate day) {
        return book.inForceOn(day);
    }
}
