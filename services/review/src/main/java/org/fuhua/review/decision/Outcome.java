package org.fuhua.review.decision;

/// What is decided about an application.
public enum Outcome {
    AWARD,
    DECLINE
}
