package org.fuhua.applicant.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.applicant.section.Edit;
import org.jspecify.annotations.Nullable;

/// What one person changed in a section, for the members of the organisation.
///
/// @param id absent while the entry is still being written
/// @param version of the section after it
/// @param byName absent for those who left the organisation
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditView(
        @Nullable UUID id,
        String section,
        long version,
        String by,
        @Nullable String byName,
        Instant beganAt,
        Instant endedAt,
        List<ChangeView> changes) {

    /// @param pointer JSON Pointer that begins inside the section
    /// @param from absent when there was nothing
    /// @param to absent when it was taken out
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            String pointer,
            @Nullable JsonNode from,
            @Nullable JsonNode to) {

        static ChangeView from(FieldChange change) {
            return new ChangeView(change.pointer(), change.from(), change.to());
        }

        @Override
        public String toString() {
            return "ChangeView[" + pointer + "]";
        }
    }

    static EditView from(Edit edit, @Nullable String byName) {
        return new EditView(
                edit.id(),
                edit.section(),
                edit.version(),
                edit.by(),
                byName,
                edit.beganAt(),
                edit.endedAt(),
                edit.changes().stream().map(ChangeView::from).toList());
    }

    @Override
    public String toString() {
        return "EditView[" + section + " " + version + "]";
    }
}
