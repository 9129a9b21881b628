package org.fuhua.review.meeting;

/// Why an application is on the agenda.
public enum Why {
    /// Its experts differ more than the call lets pass (分差较大).
    SPREAD,
    /// It ranks near the budget line (预算线附近).
    LINE,
    /// An officer put it there.
    ADDED
}
