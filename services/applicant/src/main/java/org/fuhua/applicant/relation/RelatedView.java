package org.fuhua.applicant.relation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Organisations that hang together with one, nearest first.
///
/// @param share from which percentage on a holding counts
record RelatedView(UUID organisationId, int steps, String share, List<RelatedOrganisation> organisations) {

    /// @param id absent for one that is not registered here
    /// @param steps how far away it is
    record RelatedOrganisation(
            String uscc, @Nullable UUID id, @Nullable String nameZh, int steps) {}
}
