package org.fuhua.review.assignment;

import java.util.UUID;

/// An assignment that was taken from an expert: because of a tie, or because it went to somebody else.
public record VoidedView(UUID id, String applicationNumber) {}
