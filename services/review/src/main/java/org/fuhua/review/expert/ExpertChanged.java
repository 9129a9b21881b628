package org.fuhua.review.expert;

import java.util.UUID;

/// Told inside this service, in the same transaction, when what decides conflicts of an expert may have changed.
public record ExpertChanged(UUID expertId) {}
