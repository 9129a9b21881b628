package org.fuhua.applicant.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.jspecify.annotations.Nullable;

/// What somebody wants to decide about which applications.
///
/// @param words opinion or reason for all of them
/// @param checked what was ticked for all applications of a call, by the call's id and the code of its item
record BulkPlan(Decision kind, @Nullable String words, Map<UUID, Set<String>> checked, List<Item> items) {

    /// @param version that the person saw
    record Item(UUID applicationId, long version) {}
}
