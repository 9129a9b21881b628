package org.fuhua.talent.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.talent.need.NeedState.Action;
import org.jspecify.annotations.Nullable;

/// Moves a need on with the call that it opened: opened, extended, closed without a bid, cancelled, won.
///
/// Facts of a call come on two topics and in any order. Each is kept first; then the need goes as far as everything
/// known leads it. A need that was withdrawn meanwhile stays withdrawn.
@ApplicationScoped
public class FollowCall {
    private final Needs needs;
    private final NeedCalls calls;
    private final NeedPublisher publisher;
    private final Audit audit;

    FollowCall(Needs needs, NeedCalls calls, NeedPublisher publisher, Audit audit) {
        this.needs = needs;
        this.calls = calls;
        this.publisher = publisher;
        this.audit = audit;
    }

    @Transactional
    public void published(UUID callId, @Nullable UUID needId) {
        follow(calls.learn(callId, needId, null, null, false));
    }

    /// The call of a need is published with its deadline and may be amended with a later one.
    @Transactional
    public void dated(UUID callId, Instant deadlineAt, int callVersion) {
        follow(calls.learnDeadline(callId, deadlineAt, callVersion));
    }

    @Transactional
    public void closed(UUID callId, int applications) {
        follow(calls.learn(callId, null, applications, null, false));
    }

    @Transactional
    public void cancelled(UUID callId) {
        follow(calls.learn(callId, null, null, null, true));
    }

    @Transactional
    public void awarded(UUID callId, UUID applicationId) {
        follow(calls.learn(callId, null, null, applicationId, false));
    }

    private void follow(NeedCall call) {
        if (call.needId() == null) return;
        var need = needs.findById(call.needId());
        if (need == null) return;
        if (need.may(Action.OPEN_CALL)) tell(need, Action.OPEN_CALL, need.state(), need.open(call.callId()));
        if (!call.callId().equals(need.course().callId())) return;
        if (call.deadlineAt() != null) need.takeBidsUntil(call.deadlineAt());
        if (call.awardedApplicationId() != null && need.may(Action.MATCH))
            tell(need, Action.MATCH, need.state(), need.match(call.awardedApplicationId()));
        if (call.cancelled() && need.may(Action.CANCEL_CALL))
            tell(need, Action.CANCEL_CALL, need.state(), need.cancelCall());
        if (call.closedWithoutBid() && need.may(Action.CLOSE_WITHOUT_BID))
            tell(need, Action.CLOSE_WITHOUT_BID, need.state(), need.closeWithoutBid());
    }

    private void tell(Need need, Action action, NeedState from, NeedEvent event) {
        publisher.publish(event);
        audit.record("need", need.id(), action.name().toLowerCase(Locale.ROOT), from, need.state(), null);
    }
}
