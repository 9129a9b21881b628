package org.fuhua.applicant.call;

/// How an interview or a site visit orders the ranking (环节成绩的计入方式). `review` works it out.
public enum StageOrder {
    /// Whoever came is ranked first, in the order that they had before (入围).
    GATE,
    /// Its score and the one before are weighed against each other (加权合成).
    COMBINED,
    /// Its score takes the place of the one before (以本环节成绩为准).
    REPLACES
}
