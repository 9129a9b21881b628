package org.fuhua.applicant.section;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.section.Section.Writing;
import org.hibernate.annotations.Immutable;

/// An entry of a section's history. Never changes.
@Entity
@Immutable
class SectionEdit {
    @Id
    private UUID id;

    private UUID applicationId;
    private String section;
    private long version;
    private String editedBy;
    private Instant beganAt;
    private Instant editedAt;
    private String changes;

    SectionEdit() {}

    /// @param changes sealed
    static SectionEdit of(UUID id, SectionId section, Writing writing, String changes) {
        var edit = new SectionEdit();
        edit.id = id;
        edit.applicationId = section.applicationId();
        edit.section = section.code();
        edit.version = writing.version();
        edit.editedBy = writing.by();
        edit.beganAt = writing.beganAt();
        edit.editedAt = writing.endedAt();
        edit.changes = changes;
        return edit;
    }

    UUID id() {
        return id;
    }

    String section() {
        return section;
    }

    long version() {
        return version;
    }

    String editedBy() {
        return editedBy;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    String changes() {
        return changes;
    }
}
