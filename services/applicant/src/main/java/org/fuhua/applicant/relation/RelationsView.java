package org.fuhua.applicant.relation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organisation states about its ties.
///
/// @param version 0 before anything was stated
/// @param writable whether the reader may state them
record RelationsView(
        UUID organisationId,
        long version,
        @Nullable Instant changedAt,
        boolean writable,
        List<StatedRelation> relations) {}
