package org.fuhua.review.notice;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.fuhua.review.decision.AnnounceDecisions;
import org.fuhua.review.decision.DecisionFacts;
import org.jspecify.annotations.Nullable;

/// The lines of notices, for the objections to them; each step in the transaction of the objection's own.
@ApplicationScoped
public class NoticeLines {
    private final Notices notices;
    private final OpenNotice open;
    private final CompleteNotice complete;
    private final AnnounceDecisions announce;
    private final Clock clock;

    NoticeLines(Notices notices, OpenNotice open, CompleteNotice complete, AnnounceDecisions announce, Clock clock) {
        this.notices = notices;
        this.open = open;
        this.complete = complete;
        this.announce = announce;
        this.clock = clock;
    }

    /// A line of a notice as objections know it.
    public record Line(UUID noticeId, UUID roundId, UUID callId, UUID applicationId) {}

    /// Holds a line back; refuses once the period is over, and what the notice does not list.
    @Transactional(TxType.MANDATORY)
    public Line hold(UUID noticeId, UUID applicationId) {
        var notice = locked(noticeId);
        if (notice.state() == NoticeState.WITHDRAWN) throw new Refusal(NOT_FOUND);
        notice.hold(applicationId, LocalDate.now(clock));
        return new Line(noticeId, notice.roundId(), notice.callId(), applicationId);
    }

    /// An objection ended and changes nothing.
    @Transactional(TxType.MANDATORY)
    public void stands(UUID noticeId, UUID applicationId) {
        settle(locked(noticeId), applicationId, Entry::settle);
    }

    /// An objection was upheld, and the award falls.
    @Transactional(TxType.MANDATORY)
    public void falls(UUID noticeId, UUID applicationId) {
        settle(locked(noticeId), applicationId, Entry::remove);
    }

    /// An objection was upheld, and there is another award instead.
    ///
    /// @param shownAnew whether the call wants it on a notice of its own before it takes effect
    @Transactional(TxType.MANDATORY)
    public void changes(UUID noticeId, DecisionFacts decision, boolean shownAnew) {
        var notice = locked(noticeId);
        var award = decision.award();
        if (award == null) throw new IllegalArgumentException("an award is expected");
        if (shownAnew) {
            open.anew(notice, decision);
            settle(notice, decision.applicationId(), Entry::replace);
        } else settle(notice, decision.applicationId(), entry -> entry.change(award));
    }

    /// @return the award that a notice shows for an application; absent when it shows none
    public @Nullable Money shown(UUID noticeId, UUID applicationId) {
        return notices.findByIdOptional(noticeId)
                .flatMap(notice -> notice.find(applicationId))
                .map(Entry::award)
                .orElse(null);
    }

    private void settle(Notice notice, UUID applicationId, Consumer<Entry> outcome) {
        if (notice.state() == NoticeState.WITHDRAWN) return;
        boolean effective = notice.settle(applicationId, outcome);
        notices.flush();
        if (effective) announce.confirmed(notice.roundId(), notice.id(), java.util.List.of(applicationId));
        complete.closeRound(notice);
    }

    private Notice locked(UUID noticeId) {
        return notices.held(noticeId).orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
