package org.fuhua.applicant.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A site visit as the agency sees it.
///
/// @param visitors names of those who were there
record SiteVisitView(
        UUID id,
        LocalDate visitedOn,
        List<String> visitors,
        String place,
        String findings,
        SiteVisit.Conclusion conclusion,
        Instant recordedAt,
        List<FileView> files) {

    @Schema(name = "SiteVisitFile")
    record FileView(UUID id, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}

    @Override
    public String toString() {
        return "SiteVisitView[" + id + "]";
    }
}
