package org.fuhua.review.expert;

import java.util.UUID;

/// Told within the transaction when an entry of the library turned out to be the same person as another: every feature
/// that keeps something of the one lets it hold for the other, or refuses.
public record ExpertMerged(UUID expertId, UUID intoExpertId) {}
