package org.fuhua.funding.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// Which change takes which way, as the documents of a day say.
///
/// @param to last day in force; absent while it is
/// @param verified false as long as nobody compared it with the documents
/// @param usualMonths how long a project runs whose call does not say
/// @param extensionMonths of one extension at most
/// @param extensions of one agreement at most
/// @param budget which way an adjustment between budget heads takes
public record ChangeRules(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int usualMonths,
        int extensionMonths,
        int extensions,
        BudgetRule budget,
        List<Rule> kinds)
        implements RuleBook.Dated {
    private static final RuleBook<ChangeRules> BOOK = RuleBook.read("/agreement/changes.yaml", ChangeRules.class);

    /// @param askedBy roles that may ask; an applicant for the own organisation only
    /// @param decidedBy roles that decide on what somebody else asked; nobody unless it needs approval
    public record Rule(ChangeKind kind, Way way, Set<String> askedBy, Set<String> decidedBy, String documentNo) {}

    static ChangeRules on(LocalDate day) {
        return BOOK.inForceOn(day);
    }

    /// What was asked under one set is decided under it.
    static ChangeRules of(String code) {
        return BOOK.all().stream()
                .filter(rules -> rules.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Rule of(ChangeKind kind) {
        return kinds.stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule on " + kind));
    }
}
