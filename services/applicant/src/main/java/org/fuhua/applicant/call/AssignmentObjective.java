package org.fuhua.applicant.call;

/// What an assignment of experts aims at; `review` works it out.
public enum AssignmentObjective {
    /// The greatest total affinity (最优匹配).
    SUM,
    /// The worst served application as well as can be, then the greatest total (公平优先).
    FAIR,
    /// By a drawn seed alone (随机抽取).
    RANDOM
}
