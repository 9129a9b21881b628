package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.form.Answers.Saved;
import org.jspecify.annotations.Nullable;

/// What somebody needs to know after a section was saved, and no more: saves are many.
///
/// @param version of the section
/// @param applicationVersion of the application, which every save moves on
/// @param title of the application, which the section may just have changed
/// @param completeness share of the section's required members that are there, in percent
record SavedSectionView(
        UUID applicationId,
        String section,
        long version,
        long applicationVersion,
        @Nullable String title,
        int completeness,
        Instant savedAt) {

    static SavedSectionView from(Application application, String section, Saved saved) {
        return new SavedSectionView(
                application.id(),
                section,
                saved.version(),
                application.version(),
                application.title(),
                saved.completeness(),
                saved.savedAt());
    }
}
