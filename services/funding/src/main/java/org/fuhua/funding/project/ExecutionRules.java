package org.fuhua.funding.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;

/// The rules of execution, by day and by code: a project keeps the set of the day on which it began.
@ApplicationScoped
class ExecutionRules {
    private final RuleBook<ExecutionRule> book = RuleBook.read("/project/execution.yaml", ExecutionRule.class);

    ExecutionRule on(LocalDate day) {
        return book.inForceOn(day);
    }

    /// @return the set that a project keeps; also one that is in force no more
    ExecutionRule named(String code) {
        return book.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules " + code));
    }
}
