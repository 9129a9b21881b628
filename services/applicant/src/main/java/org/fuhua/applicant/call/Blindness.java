package org.fuhua.applicant.call;

/// Who knows whom in a review (评审盲法): experts are not shown to applicants, neither to the other, or both.
public enum Blindness {
    SINGLE,
    DOUBLE,
    OPEN
}
