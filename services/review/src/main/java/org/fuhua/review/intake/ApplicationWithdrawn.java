package org.fuhua.review.intake;

import java.util.UUID;

/// Told inside this service, in the same transaction, when an application that we may have assigned was withdrawn.
public record ApplicationWithdrawn(UUID applicationId) {}
