package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.BAR_LIFTED_ALREADY;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A decision that somebody may not judge for a time (评审资格限制; 科学技术部令第24号: subject class 咨询评审专家).
///
/// Nothing of it is changed or deleted; it is lifted, with a reason, and stays.
@Entity
class Bar {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID expertId;
    private String documentNo;
    private String reason;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable Instant liftedAt;
    private @Nullable String liftReason;

    Bar() {}

    /// @param toOn last day; absent when it is for good
    record Decision(
            String documentNo,
            String reason,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    static Bar enter(UUID id, UUID expertId, Decision decision, String by, Instant now) {
        var bar = new Bar();
        bar.id = id;
        bar.expertId = expertId;
        bar.documentNo = decision.documentNo();
        bar.reason = decision.reason();
        bar.fromOn = decision.fromOn();
        bar.toOn = decision.toOn();
        bar.enteredBy = by;
        bar.enteredAt = now;
        return bar;
    }

    void lift(String why, Instant now) {
        if (liftedAt != null) throw new Refusal(BAR_LIFTED_ALREADY);
        liftedAt = now;
        liftReason = why;
    }

    /// @return whether it keeps the expert out on the day; first and last day included
    boolean holdsOn(LocalDate day) {
        return liftedAt == null && !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID expertId() {
        return expertId;
    }

    Decision decision() {
        return new Decision(documentNo, reason, fromOn, toOn);
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftReason() {
        return liftReason;
    }
}
