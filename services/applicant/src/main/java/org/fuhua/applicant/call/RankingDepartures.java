package org.fuhua.applicant.call;

/// Whether decisions may depart from the ranking (偏离排序).
public enum RankingDepartures {
    /// With a reason each, once another officer confirmed it.
    CONFIRMED,
    /// Never.
    NONE
}
