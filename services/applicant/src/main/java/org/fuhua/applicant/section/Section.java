package org.fuhua.applicant.section;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A section as last saved. Its version counts saves; a section that was never saved has no row.
///
/// Somebody who types saves every few seconds. Such saves are one entry of the history, as long as nobody else saves
/// and the entry is not older than its span; meanwhile the section keeps what the entry began with.
@Entity
@Table(name = "application_section")
class Section {
    private static final String NOTHING = "{}";

    @EmbeddedId
    private SectionId id;

    private long version;
    private String answers;
    private int completeness;
    private Instant savedAt;
    private String savedBy;
    private @Nullable Instant writingSince;
    private @Nullable String writtenOver;

    Section() {}

    static Section begun(SectionId id) {
        var section = new Section();
        section.id = id;
        section.answers = NOTHING;
        return section;
    }

    /// What one person wrote, from the first to the last of its saves. Answers are as they are kept.
    record Writing(String before, String after, long version, String by, Instant beganAt, Instant endedAt) {}

    /// @param kept the answers as they are kept
    /// @param span how long an entry of the history lasts at most
    /// @return the entry that ended with this save, if one did
    Optional<Writing> save(String kept, int share, String by, Instant now, Duration span) {
        var ended = isContinuedBy(by, now, span) ? Optional.<Writing>empty() : end();
        if (writtenOver == null) {
            writtenOver = answers;
            writingSince = now;
        }
        version++;
        answers = kept;
        completeness = share;
        savedBy = by;
        savedAt = now;
        return ended;
    }

    private boolean isContinuedBy(String by, Instant now, Duration span) {
        return writingSince != null && by.equals(savedBy) && now.isBefore(writingSince.plus(span));
    }

    /// @return the entry that was being written, if one was
    Optional<Writing> end() {
        var writing = writing();
        writtenOver = null;
        writingSince = null;
        return writing;
    }

    /// @return the entry that is being written, if one is
    Optional<Writing> writing() {
        if (writtenOver == null) return Optional.empty();
        return Optional.of(
                new Writing(writtenOver, answers, version, savedBy, Objects.requireNonNull(writingSince), savedAt));
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
