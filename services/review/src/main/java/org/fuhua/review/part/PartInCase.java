package org.fuhua.review.part;

import java.util.Optional;

/// Says whether somebody has a part in a case and must not handle it (回避). A pure function of facts.
///
/// @param decided whether they decided on the application
/// @param expert whether they were ever asked to judge it
/// @param member whether they act for the applicant or the department that recommended it
/// @param team whether they are in its team
/// @param conflicted whether, as an expert, they would have to keep away from it
/// @param objector whether the objection came from their own address
public record PartInCase(
        boolean decided, boolean expert, boolean member, boolean team, boolean conflicted, boolean objector) {
    /// Why somebody has a part.
    public enum Reason {
        DECIDED,
        EXPERT,
        MEMBER,
        TEAM,
        CONFLICT,
        OBJECTOR
    }

    /// @return the first reason that holds, or nothing when they may handle the case
    public Optional<Reason> reason() {
        if (decided) return Optional.of(Reason.DECIDED);
        if (expert) return Optional.of(Reason.EXPERT);
        if (member) return Optional.of(Reason.MEMBER);
        if (team) return Optional.of(Reason.TEAM);
        if (conflicted) return Optional.of(Reason.CONFLICT);
        return objector ? Optional.of(Reason.OBJECTOR) : Optional.empty();
    }
}
