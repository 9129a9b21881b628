package org.fuhua.applicant.call;

/// What an amendment (修订) is for: more time, clearer words, or a mistake put right. [AmendmentPolicy] says what each
/// may change.
enum AmendmentKind {
    EXTEND,
    CLARIFY,
    CORRECT
}
