package org.fuhua.review.conflict;

/// Why an expert must not judge an application.
public enum ConflictReason {
    SAME_ORGANISATION,
    RECOMMENDING_ORGANISATION,
    TEAM_MEMBER,
    DECLARED
}
