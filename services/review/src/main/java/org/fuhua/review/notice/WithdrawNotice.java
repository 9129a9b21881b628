package org.fuhua.review.notice;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.round.AdvanceRound;

/// Takes a running notice back; its round can be decided again.
@ApplicationScoped
class WithdrawNotice {
    private final Notices notices;
    private final NoticePublisher publisher;
    private final AdvanceRound advance;
    private final Event<NoticeWithdrawn> withdrawals;
    private final Audit audit;

    WithdrawNotice(
            Notices notices,
            NoticePublisher publisher,
            AdvanceRound advance,
            Event<NoticeWithdrawn> withdrawals,
            Audit audit) {
        this.notices = notices;
        this.publisher = publisher;
        this.advance = advance;
        this.withdrawals = withdrawals;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID id, ExpectedVersion expected, String reason) {
        var notice = notices.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(notice.version());
        var before = notice.state();
        publisher.publish(notice.withdraw(reason));
        if (notice.supplements() == null) advance.retracted(notice.roundId());
        withdrawals.fire(new NoticeWithdrawn(id));
        audit.record("notice", id, "WITHDRAW", before, notice.state(), reason);
        notices.flush();
    }
}
