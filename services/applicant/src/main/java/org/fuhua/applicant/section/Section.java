package org.fuhua.applicant.section;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/// A section as last saved. Its version counts saves; a section that was never saved has none and no row.
@Entity
@Table(name = "application_section")
class Section {
    @EmbeddedId
    private SectionId id;

    private long version;

    private String answers;
    private int completeness;
    private Instant savedAt;
    private String savedBy;

    Section() {}

    static Section begun(SectionId id) {
        var section = new Section();
        section.id = id;
        return section;
    }

    /// @param kept the answers as they are kept
    void save(String kept, int share, String by, Instant now) {
        version++;
        answers = kept;
        completeness = share;
        savedBy = by;
        savedAt = now;
    }

    SectionId id() {
        return id;
    }

    long version() {
        return version;
    }

    String answers() {
        return answers;
    }

    int completeness() {
        return completeness;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }
}
