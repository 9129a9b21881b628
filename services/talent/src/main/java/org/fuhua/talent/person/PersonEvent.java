package org.fuhua.talent.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to a profile.
sealed interface PersonEvent {
    UUID personId();

    /// A snapshot: made or changed, it is told whole.
    record Profiled(
            UUID personId,
            String personKey,
            PersonKind kind,
            @Nullable UUID organisationId,
            List<String> fields) implements PersonEvent {}
}
