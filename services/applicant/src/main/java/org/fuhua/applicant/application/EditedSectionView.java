package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody needs to know after changing answers.
///
/// @param version of the section
/// @param applicationVersion of the application, which every save moves on
/// @param title of the application, which the section may just have changed
/// @param completeness share of the section's required members that are there, in percent
/// @param answers the whole section, only when others had saved it since the writer last saw it
record EditedSectionView(
        UUID applicationId,
        String section,
        long version,
        long applicationVersion,
        @Nullable String title,
        int completeness,
        Instant savedAt,
        @Nullable @Schema(type = SchemaType.OBJECT) JsonNode answers) {

    static EditedSectionView from(SavedSectionView saved, @Nullable JsonNode answers) {
        return new EditedSectionView(
                saved.applicationId(),
                saved.section(),
                saved.version(),
                saved.applicationVersion(),
                saved.title(),
                saved.completeness(),
                saved.savedAt(),
                answers);
    }

    @Override
    public String toString() {
        return "EditedSectionView[" + applicationId + " " + section + " " + version + "]";
    }
}
