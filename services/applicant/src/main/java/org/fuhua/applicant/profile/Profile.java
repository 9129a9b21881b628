package org.fuhua.applicant.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// The kept profile of one organisation. The content is read and written as a whole.
@Entity
class Profile {
    @Id
    private UUID organisationId;

    @Version
    private long version;

    private String content;
    private Instant changedAt;

    Profile() {}

    static Profile of(UUID organisationId) {
        var profile = new Profile();
        profile.organisationId = organisationId;
        return profile;
    }

    void state(String content, Instant now) {
        this.content = content;
        this.changedAt = now;
    }

    /// Counts from one, as an organisation that stated nothing yet has version nought.
    long statedVersion() {
        return version + 1;
    }

    UUID organisationId() {
        return organisationId;
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }
}
