package org.fuhua.review.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.decision.AnnounceDecisions;
import org.fuhua.review.round.AdvanceRound;

/// Lets a notice whose period is over take effect: one confirmed award per line, and the round is closed.
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
        publisher.publish(notice.complete(today));
        announce.confirmed(notice.roundId(), notice.id(), notice.applications());
        advance.closed(notice.roundId());
        audit.record("notice", notice.id(), "COMPLETE", before, notice.state(), null);
    }
}
