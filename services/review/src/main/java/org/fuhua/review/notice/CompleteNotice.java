package org.fuhua.review.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.decision.AnnounceDecisions;
import org.fuhua.review.round.AdvanceRound;

/// Lets a notice whose period is over take effect: one confirmed award per line that nobody objects to, and the round
/// is closed once no line of any of its notices is open.
@ApplicationScoped
class CompleteNotice {
    private final Notices notices;
    private final NoticePublisher publisher;
    private final AnnounceDecisions announce;
    private final AdvanceRound advance;
    private final Audit audit;
    private final Clock clock;

    CompleteNotice(
            Notices notices,
            NoticePublisher publisher,
            AnnounceDecisions announce,
            AdvanceRound advance,
            Audit audit,
            Clock clock) {
        this.notices = notices;
        this.publisher = publisher;
        this.announce = announce;
        this.advance = advance;
        this.audit = audit;
        this.clock = clock;
    }

    /// Completes one notice that is due, if there is any.
    ///
    /// @return whether there was one, so that the caller asks again
    @Transactional
    boolean nextDue() {
        var today = LocalDate.now(clock);
        var due = notices.due(today);
        due.ifPresent(notice -> complete(notice, today));
        return due.isPresent();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void complete(Notice notice, LocalDate today) {
        var before = notice.state();
        carryOut(notice, before, notice.complete(today));
    }

    /// Makes known what took effect.
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOut(Notice notice, NoticeState before, NoticeEvent.Completed completed) {
        publisher.publish(completed);
        announce.confirmed(notice.roundId(), notice.id(), completed.applications());
        audit.record(
                "notice",
                notice.id(),
                completed.held().isEmpty() ? "COMPLETE" : "COMPLETE_PARTLY",
                before,
                notice.state(),
                null);
        closeRound(notice);
    }

    /// The round is closed by the last of its notices.
    @Transactional(Transactional.TxType.MANDATORY)
    void closeRound(Notice notice) {
        if (notice.state() == NoticeState.COMPLETED && !notices.otherOpen(notice)) advance.closed(notice.roundId());
    }
}
