package org.fuhua.applicant.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail that waits to be posted. Address and content are sealed, and forgotten once it is posted or given up.
@Entity
class Letter {
    static final int ATTEMPTS_MAX = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    private @Nullable String address;
    private @Nullable String content;
    private int attempts;
    private @Nullable Instant dueAt;
    private @Nullable Instant postedAt;
    private Instant writtenAt;

    Letter() {}

    static Letter write(UUID id, String sealedAddress, String sealedContent, Instant now) {
        var letter = new Letter();
        letter.id = id;
        letter.address = sealedAddress;
        letter.content = sealedContent;
        letter.writtenAt = now;
        letter.dueAt = now;
        return letter;
    }

    /// Keeps it from others while one process posts it; should that one die, others may try from then on.
    void lend(Instant until) {
        dueAt = until;
    }

    void posted(Instant now) {
        postedAt = now;
        forget();
    }

    /// Tries again later, each time twice as late; the last time it gives up.
    void failed(Instant now) {
        attempts++;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (attempts >= ATTEMPTS_MAX) forget();
    }

    private void forget() {
        address = null;
        content = null;
        dueAt = null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String content() {
        return content;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    boolean isGivenUp() {
        return dueAt == null && postedAt == null;
    }
}
