package org.fuhua.funding.equity.rule;

import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// What the Company Law asks for (公司法).
///
/// @param to last day in force; absent while it is
/// @param resolutionVotes share of all votes that a resolution on the capital needs (第六十六条)
/// @param firstRefusalDays days after the notice, after which the other holders' silence is a waiver (第八十四条)
public record CompanyLaw(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        Share resolutionVotes,
        int firstRefusalDays)
        implements RuleBook.Dated {
    /// A share, exactly.
    public record Share(int atLeast, int of) {}

    /// @param votesFor and all votes, in any unit
    /// @return whether a resolution on the capital passes
    public boolean isCarried(long votesFor, long votes) {
        return Math.multiplyExact(votesFor, (long) resolutionVotes.of)
                >= Math.multiplyExact(votes, (long) resolutionVotes.atLeast);
    }

    /// @return the first day on which silence has become a waiver
    public LocalDate firstRefusalEnds(LocalDate notifiedOn) {
        return notifiedOn.plusDays(firstRefusalDays + 1L);
    }
}
