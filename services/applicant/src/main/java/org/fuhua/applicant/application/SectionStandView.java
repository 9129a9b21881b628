package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which versions the sections have now and who saved them: enough to tell whether to read them again.
///
/// @param version of the application
/// @param writers who saved which section when they last did; the last ones only
record SectionStandView(long version, ApplicationState state, List<Stand> sections, List<Stand> writers) {

    /// @param byName absent for those who left the organisation
    record Stand(
            String section,
            long version,
            Instant savedAt,
            String by,
            @Nullable String byName) {}
}
