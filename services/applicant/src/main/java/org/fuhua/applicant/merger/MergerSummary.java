package org.fuhua.applicant.merger;

import java.time.Instant;
import java.util.UUID;

/// A line of the list of mergers.
record MergerSummary(
        UUID id,
        MergerState state,
        UUID organisationId,
        String organisationNameZh,
        UUID intoOrganisationId,
        String intoNameZh,
        Instant proposedAt,
        boolean mine) {}
