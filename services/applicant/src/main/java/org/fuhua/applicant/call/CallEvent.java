package org.fuhua.applicant.call;

import java.util.UUID;

/// What can happen to a call.
sealed interface CallEvent {
    UUID callId();

    record Published(UUID callId, int callVersion, CallDefinition definition) implements CallEvent {}

    record Amended(UUID callId, int callVersion, CallDefinition definition, Amendment amendment) implements CallEvent {}

    /// @param applications handed in and not withdrawn by then
    record Cancelled(UUID callId, String reason, int applications) implements CallEvent {}

    record Closed(UUID callId, int applications) implements CallEvent {}
}
