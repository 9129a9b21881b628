package org.fuhua.applicant.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call with its whole definition.
///
/// @param callVersion version of the definition
/// @param applications handed in and not withdrawn; known once the call is closed
record CallView(
        UUID id,
        long version,
        int callVersion,
        CallPhase state,
        @JsonUnwrapped CallDefinition definition,
        @Nullable Integer applications) {

    static CallView from(Call call, CallDefinition definition, Instant now) {
        return new CallView(
                call.id(), call.version(), call.definitionVersion(), call.phase(now), definition, call.applications());
    }
}
