package org.fuhua.funding.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to a change. What it says stays here: it names people.
sealed interface ChangeEvent {
    UUID agreementId();

    record Requested(UUID changeId, UUID agreementId, ChangeKind kind, Way way) implements ChangeEvent {}

    /// @param agreementNo version of the agreement that it made; absent when it took no effect
    record Settled(
            UUID changeId,
            UUID agreementId,
            ChangeKind kind,
            Way way,
            ChangeState outcome,
            @Nullable Integer agreementNo)
            implements ChangeEvent {}
}
