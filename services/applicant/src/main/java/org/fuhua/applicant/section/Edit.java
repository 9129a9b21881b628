package org.fuhua.applicant.section;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.form.FieldChange;
import org.jspecify.annotations.Nullable;

/// What one person changed in a section, in the open.
///
/// @param id absent while the entry is still being written
/// @param version of the section after it
public record Edit(
        @Nullable UUID id,
        String section,
        long version,
        String by,
        Instant beganAt,
        Instant endedAt,
        List<FieldChange> changes) {

    boolean touches(String pointer) {
        return changes.stream().anyMatch(change -> change.touches(pointer));
    }

    @Override
    public String toString() {
        return "Edit[" + section + " " + version + "]";
    }
}
