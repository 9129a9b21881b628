package org.fuhua.talent.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Copy of what `applicant` and `review` told of a call, in whatever order it came.
@Entity
class NeedCall {
    @Id
    private UUID callId;

    private @Nullable UUID needId;
    private @Nullable Integer applications;
    private @Nullable UUID awardedApplicationId;
    private boolean cancelled;
    private @Nullable Instant deadlineAt;
    private @Nullable Integer callVersion;

    NeedCall() {}

    @Nullable
    UUID needId() {
        return needId;
    }

    UUID callId() {
        return callId;
    }

    boolean closedWithoutBid() {
        return applications != null && applications == 0;
    }

    boolean cancelled() {
        return cancelled;
    }

    /// Deadline of the newest version heard of.
    @Nullable
    Instant deadlineAt() {
        return deadlineAt;
    }

    @Nullable
    UUID awardedApplicationId() {
        return awardedApplicationId;
    }
}
