package org.fuhua.applicant.application;

import static org.fuhua.applicant.application.ReclassificationState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.application.ReclassificationState.Action;
import org.jspecify.annotations.Nullable;

/// An officer's proposal that an application answers another call (转报). It moves nothing by itself: what was handed in
/// is the applicant's declaration, so only the applicant's consent moves it.
@Entity
class Reclassification {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID fromCallId;
    private UUID toCallId;

    @Enumerated(EnumType.STRING)
    private ReclassificationState state;

    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    Reclassification() {}

    static Reclassification propose(
            UUID id, Application application, UUID toCallId, String reason, String by, Instant now) {
        var proposal = new Reclassification();
        proposal.id = id;
        proposal.applicationId = application.id();
        proposal.fromCallId = application.callId();
        proposal.toCallId = toCallId;
        proposal.state = ReclassificationState.PROPOSED;
        proposal.reason = reason;
        proposal.proposedBy = by;
        proposal.proposedAt = now;
        return proposal;
    }

    void answer(Action action, String by, Instant now) {
        state = MOVES.after(state, action);
        answeredBy = by;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID fromCallId() {
        return fromCallId;
    }

    UUID toCallId() {
        return toCallId;
    }

    ReclassificationState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
