package org.fuhua.review.departure;

import static org.fuhua.review.departure.DepartureState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.review.departure.DepartureState.Action;
import org.fuhua.review.intake.Application;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One application that decisions pass over, with the reason, as an officer proposed it and another one looked at it.
///
/// Protects what was confirmed: it holds for this rank and these favoured applications; when decisions or ranking
/// change them, it lapses and has to be confirmed again.
@Entity
class Departure {
    private static final int SHOWN = 20;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID applicationId;
    private int rank;
    private int favoured;
    private String favouredDigest;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> foremost = List.of();

    private String reason;

    @Enumerated(EnumType.STRING)
    private DepartureState state;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String remark;

    Departure() {}

    static Departure propose(UUID id, UUID roundId, PassedOver found, String reason, String by, Instant now) {
        var departure = new Departure();
        departure.id = id;
        departure.roundId = roundId;
        departure.applicationId = found.application().id();
        departure.rank = found.rank();
        departure.favoured = found.favoured().size();
        departure.favouredDigest = found.digest();
        departure.foremost =
                found.favoured().stream().limit(SHOWN).map(Application::id).toList();
        departure.reason = reason;
        departure.state = DepartureState.PROPOSED;
        departure.proposedBy = by;
        departure.proposedAt = now;
        return departure;
    }

    void confirm(@Nullable String newRemark, String by, Instant now) {
        settle(Action.CONFIRM, newRemark, by, now);
    }

    void giveBack(String newRemark, String by, Instant now) {
        settle(Action.RETURN, newRemark, by, now);
    }

    void lapse() {
        state = MOVES.after(state, Action.LAPSE);
    }

    private void settle(Action action, @Nullable String newRemark, String by, Instant now) {
        state = MOVES.after(state, action);
        remark = newRemark;
        settledBy = by;
        settledAt = now;
    }

    boolean isAbout(PassedOver found) {
        return applicationId.equals(found.application().id())
                && rank == found.rank()
                && favouredDigest.equals(found.digest());
    }

    boolean isConfirmed() {
        return state == DepartureState.CONFIRMED;
    }

    boolean isReturned() {
        return state == DepartureState.RETURNED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    UUID applicationId() {
        return applicationId;
    }

    int rank() {
        return rank;
    }

    int favoured() {
        return favoured;
    }

    List<UUID> foremost() {
        return foremost;
    }

    String reason() {
        return reason;
    }

    DepartureState state() {
        return state;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String remark() {
        return remark;
    }
}
