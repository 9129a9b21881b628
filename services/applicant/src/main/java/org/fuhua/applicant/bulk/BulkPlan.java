package org.fuhua.applicant.bulk;

import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.jspecify.annotations.Nullable;

/// What somebody wants to decide about which applications.
///
/// @param words opinion or reason for all of them
record BulkPlan(Decision kind, @Nullable String words, List<Item> items) {

    /// @param version that the person saw
    record Item(UUID applicationId, long version) {}
}
