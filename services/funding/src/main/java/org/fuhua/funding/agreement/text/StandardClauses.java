package org.fuhua.funding.agreement.text;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.funding.call.AgreementTerms.Clause;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// Clauses that every agreement has, as they stood on the day of its drafting.
///
/// @param to last day in force; absent while it is
/// @param payWithinDays after which a tranche without a condition of its own is paid at the latest
/// @param verified false as long as the wording is Fuhua's and no department's
public record StandardClauses(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int payWithinDays,
        List<Clause> clauses)
        implements RuleBook.Dated {
    private static final RuleBook<StandardClauses> BOOK =
            RuleBook.read("/agreement/clauses.yaml", StandardClauses.class);

    public static StandardClauses on(LocalDate day) {
        return BOOK.inForceOn(day);
    }
}
