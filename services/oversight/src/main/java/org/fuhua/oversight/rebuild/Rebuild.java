package org.fuhua.oversight.rebuild;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.oversight.rebuild.RebuildState.Action;
import org.jspecify.annotations.Nullable;

/// One rebuild of everything shown from Kafka, offset zero on. At most one runs at a time; what is shown changes only
/// when it completes. It beats while it runs, so that one whose process died is not waited for.
@Entity
class Rebuild {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RebuildState state;

    private String requestedBy;
    private long factsExpected;
    private long factsRead;
    private long factsSkipped;
    private @Nullable String failure;
    private Instant startedAt;
    private Instant heartbeatAt;
    private @Nullable Instant finishedAt;

    Rebuild() {}

    static Rebuild start(UUID id, String requestedBy, Instant at) {
        var rebuild = new Rebuild();
        rebuild.id = id;
        rebuild.state = RebuildState.RUNNING;
        rebuild.requestedBy = requestedBy;
        rebuild.startedAt = at;
        rebuild.heartbeatAt = at;
        return rebuild;
    }

    /// How far it has come.
    ///
    /// @param skipped facts that can never be handled and went to the dead-letter topic when they first came
    record Progress(long expected, long read, long skipped) {}

    void advance(Progress progress, Instant at) {
        factsExpected = progress.expected();
        factsRead = progress.read();
        factsSkipped = progress.skipped();
        heartbeatAt = at;
    }

    void complete(Progress progress, Instant at) {
        state = RebuildState.MOVES.after(state, Action.COMPLETE);
        advance(progress, at);
        finishedAt = at;
    }

    void fail(String reason, Instant at) {
        state = RebuildState.MOVES.after(state, Action.FAIL);
        failure = reason;
        finishedAt = at;
    }

    Progress progress() {
        return new Progress(factsExpected, factsRead, factsSkipped);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RebuildState state() {
        return state;
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
