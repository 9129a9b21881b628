package org.fuhua.review.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of applications and experts that is closed, and the seed that was drawn for it afterwards (随机抽取).
///
/// Protects the draw: nobody can choose a seed that suits them, since the list is fixed before there is one, and each
/// list has one seed for good. Whoever changes the list gets another seed, and the list before stays on record.
@Entity
class DrawList {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private String digest;
    private Instant closedAt;
    private @Nullable Long seed;
    private @Nullable String seedSource;
    private @Nullable Instant seedDrawnAt;

    DrawList() {}

    static DrawList close(UUID id, UUID roundId, String digest, Instant now) {
        var list = new DrawList();
        list.id = id;
        list.roundId = roundId;
        list.digest = digest;
        list.closedAt = now;
        return list;
    }

    /// The seed that is there already stays.
    void seed(long drawn, @Nullable String source, Instant now) {
        if (seed != null) return;
        seed = drawn;
        seedSource = source;
        seedDrawnAt = now;
    }

    UUID id() {
        return id;
    }

    String digest() {
        return digest;
    }

    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Long seed() {
        return seed;
    }

    /// @return the public event whose outcome is the seed; absent when the platform drew it
    @Nullable
    String seedSource() {
        return seedSource;
    }

    @Nullable
    Instant seedDrawnAt() {
        return seedDrawnAt;
    }
}
