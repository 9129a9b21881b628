package org.fuhua.review.meeting;

/// How a member votes (赞成、反对、弃权).
public enum Choice {
    APPROVE,
    REJECT,
    ABSTAIN
}
