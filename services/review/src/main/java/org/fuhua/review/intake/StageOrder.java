package org.fuhua.review.intake;

/// How an interview or a site visit orders the ranking, as the call said it before it opened (环节成绩的计入方式).
///
/// Whoever did not come to a stage that orders is ranked after whoever did.
public enum StageOrder {
    /// Whoever came is ranked first; among them what was known before keeps its order (入围).
    GATE,
    /// Its score and the one before are weighed against each other (加权合成).
    COMBINED,
    /// Its score takes the place of the one before (以本环节成绩为准).
    REPLACES
}
