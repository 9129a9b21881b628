package org.fuhua.review.avoidance;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// How far avoidance reaches.
@Startup
@ApplicationScoped
public class AvoidanceRules {
    private final RuleBook<AvoidanceRule> book = RuleBook.read("/avoidance/rules.yaml", AvoidanceRule.class);

    public AvoidanceRule inForceOn(LocalDate day) {
        return book.inForceOn(day);
    }
}
