package org.fuhua.review.ethics;

import java.util.UUID;

/// An application whose unit can begin an ethics review.
public record EthicsCandidate(UUID id, String number, String title, UUID organisationId, String organisationName) {}
