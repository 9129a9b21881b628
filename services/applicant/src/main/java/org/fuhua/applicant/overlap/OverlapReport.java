package org.fuhua.applicant.overlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an application has in common with others, for officers to judge.
///
/// @param compared whether the comparison is done; it follows the submission within some seconds
record OverlapReport(boolean compared, List<OverlapView> findings) {

    /// @param shareBp in hundredths of a percent
    /// @param ofThis whether the share is of this application, or else of the other one
    /// @param method by which it was found
    @Schema(name = "OverlapFinding")
    record OverlapView(
            Overlap.Kind kind,
            int shareBp,
            boolean ofThis,
            List<Overlap.Passage> passages,
            String method,
            Instant foundAt,
            UUID otherId,
            String otherNumber,
            String otherTitle,
            String otherOrganisation,
            Instant otherSubmittedAt) {}
}
