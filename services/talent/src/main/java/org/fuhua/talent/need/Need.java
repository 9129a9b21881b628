package org.fuhua.talent.need;

import static org.fuhua.talent.TalentProblem.NEED_DEADLINE_PASSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.fuhua.talent.need.NeedState.Action;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A technical need of an organisation that anybody may solve for a reward (揭榜挂帅).
///
/// Protects two promises: what applicants answer is what was screened (the terms never change), and a need finds at
/// most one solver. Steps follow the plan's part three (二), 常态化凝练发布企业技术需求榜单.
@Entity
class Need {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private String titleZh;
    private String titleEn;
    private String summary;
    private UUID ownerOrganisationId;
    private String ownerOrganisationName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Indicator> indicators;

    private long rewardMinor;
    private String poolCode;
    private Instant opensAt;
    private Instant deadlineAt;
    private boolean sandbox;
    private @Nullable String reason;
    private @Nullable UUID callId;
    private @Nullable Instant callDeadlineAt;
    private @Nullable UUID applicationId;
    private Instant collectedAt;
    private @Nullable Instant publishedAt;

    Need() {}

    static Need collect(UUID id, Terms terms, Instant at) {
        var need = new Need();
        need.id = id;
        need.state = NeedState.COLLECTED;
        need.titleZh = terms.titleZh();
        need.titleEn = terms.titleEn();
        need.summary = terms.summary();
        need.ownerOrganisationId = terms.ownerOrganisationId();
        need.ownerOrganisationName = terms.ownerOrganisationName();
        need.indicators = terms.indicators();
        need.rewardMinor = terms.reward().minorUnits();
        need.poolCode = terms.poolCode();
        need.opensAt = terms.opensAt();
        need.deadlineAt = terms.deadlineAt();
        need.sandbox = terms.sandbox();
        need.collectedAt = at;
        return need;
    }

    NeedEvent.Collected collected() {
        return new NeedEvent.Collected(id);
    }

    NeedEvent.Screened screen(boolean selected, String reason) {
        state = NeedState.MOVES.after(state, selected ? Action.SELECT : Action.REJECT);
        this.reason = reason;
        return new NeedEvent.Screened(id, selected);
    }

    NeedEvent.Published publish(Instant at) {
        state = NeedState.MOVES.after(state, Action.PUBLISH);
        if (!at.isBefore(deadlineAt)) throw new Refusal(NEED_DEADLINE_PASSED, "deadlineAt", deadlineAt);
        publishedAt = at;
        return new NeedEvent.Published(id, terms());
    }

    NeedEvent.Withdrawn withdraw(String reason) {
        state = NeedState.MOVES.after(state, Action.WITHDRAW);
        this.reason = reason;
        return new NeedEvent.Withdrawn(id, callId, publishedAt != null);
    }

    NeedEvent.Opened open(UUID callId) {
        state = NeedState.MOVES.after(state, Action.OPEN_CALL);
        this.callId = callId;
        return new NeedEvent.Opened(id, callId);
    }

    /// The terms stay as screened; how long bids are taken is the call's to say, and an extension moves it.
    void takeBidsUntil(Instant deadlineAt) {
        callDeadlineAt = deadlineAt;
    }

    NeedEvent.Matched match(UUID applicationId) {
        state = NeedState.MOVES.after(state, Action.MATCH);
        this.applicationId = applicationId;
        return new NeedEvent.Matched(id, callId, applicationId);
    }

    NeedEvent.ClosedWithoutBid closeWithoutBid() {
        state = NeedState.MOVES.after(state, Action.CLOSE_WITHOUT_BID);
        return new NeedEvent.ClosedWithoutBid(id, callId);
    }

    NeedEvent.CallCancelled cancelCall() {
        state = NeedState.MOVES.after(state, Action.CANCEL_CALL);
        return new NeedEvent.CallCancelled(id, callId);
    }

    boolean may(Action action) {
        return NeedState.MOVES.allows(state, action);
    }

    Terms terms() {
        return new Terms(
                titleZh,
                titleEn,
                summary,
                ownerOrganisationId,
                ownerOrganisationName,
                indicators,
                Money.ofFen(rewardMinor),
                poolCode,
                opensAt,
                deadlineAt,
                sandbox);
    }

    /// @return until when bids are taken: as the call says, and as the terms say before there is one
    Instant bidsUntil() {
        return callDeadlineAt == null ? deadlineAt : callDeadlineAt;
    }

    /// How it went: the call that the need opened and the application that won, once there are any.
    record Course(
            @Nullable String reason,
            @Nullable UUID callId,
            @Nullable UUID applicationId,
            Instant collectedAt,
            @Nullable Instant publishedAt) {}

    Course course() {
        return new Course(reason, callId, applicationId, collectedAt, publishedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    NeedState state() {
        return state;
    }
}
