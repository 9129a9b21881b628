package org.fuhua.funding.agreement.text;

import java.time.Instant;
import java.util.List;
import org.fuhua.funding.application.Submissions.Submission;
import org.fuhua.funding.call.AgreementTerms;
import org.fuhua.funding.call.AgreementTerms.Clause;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Everything that is printed of an agreement; two of them that are equal make the same document.
///
/// @param no version of the agreement, from 1
/// @param submission what was handed in last; absent when applicant did not tell of it
/// @param months how long the project runs; absent where the call does not say
/// @param parties in their order: 甲, 乙, 丙
/// @param clauses of every agreement, then those of the call
public record AgreementText(
        String number,
        int no,
        String title,
        String callTitle,
        String callCode,
        String applicationNumber,
        @Nullable Submission submission,
        Money amount,
        Instant draftedAt,
        @Nullable Integer months,
        List<PartyLine> parties,
        List<TrancheLine> tranches,
        StandardClauses standard,
        AgreementTerms terms) {
    public AgreementText {
        parties = List.copyOf(parties);
        tranches = List.copyOf(tranches);
    }

    /// @param label 甲方 and so on
    /// @param uscc unified social credit code, while applicant told of it
    public record PartyLine(
            String label, String name, @Nullable String uscc) {}

    public record TrancheLine(int no, String title, Money amount) {}

    List<Clause> clauses() {
        return java.util.stream.Stream.concat(standard.clauses().stream(), terms.clauses().stream())
                .toList();
    }
}
