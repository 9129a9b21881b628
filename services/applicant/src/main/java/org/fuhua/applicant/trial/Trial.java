package org.fuhua.applicant.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A throw-away application to a draft call: who would apply, and what they would write. It is no application: it has
/// no number, no organisation of its own and no fact, and it is gone once the call is public or thrown away.
@Entity
@Table(name = "call_trial")
class Trial {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private String content;
    private Instant changedAt;

    Trial() {}

    /// @param sealed who applies and what they write, as it is kept
    static Trial begin(UUID id, UUID callId, String sealed, Instant now) {
        var trial = new Trial();
        trial.id = id;
        trial.callId = callId;
        trial.content = sealed;
        trial.changedAt = now;
        return trial;
    }

    void write(String sealed, Instant now) {
        content = sealed;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }
}
