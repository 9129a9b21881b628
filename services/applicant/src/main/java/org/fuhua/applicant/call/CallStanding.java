package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.UUID;

/// What can change about a published call. Read from its row every time: an amendment may come through any process.
///
/// @param newest the version that new applications begin with
record CallStanding(UUID callId, CallState state, int newest, Instant opensAt, Instant deadlineAt, Instant closesAt) {

    CallPeriod period() {
        return CallPeriod.of(opensAt, deadlineAt, closesAt);
    }
}
