package org.fuhua.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.notice.NoticeWithdrawn;

/// What happens to objections by itself: the time to answer runs out, or their notice is withdrawn.
@ApplicationScoped
class LapseHearings {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    LapseHearings(Objections objections, ObjectionPublisher publisher, Audit audit, Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /// Ends one hearing that nobody answered in time, if there is any.
    ///
    /// @return whether there was one, so that the caller asks again
    @Transactional
    boolean next() {
        var over = objections.unanswered(LocalDate.now(clock));
        over.ifPresent(objection -> {
            var before = objection.state();
            objection.lapse();
            audit.record("objection", objection.id(), "LAPSE", before, objection.state(), null);
        });
        return over.isPresent();
    }

    void withdrawn(@Observes NoticeWithdrawn notice) {
        for (var objection : objections.openOf(notice.noticeId())) {
            var before = objection.state();
            publisher.publish(objection.end(clock.instant()));
            audit.record("objection", objection.id(), "END", before, objection.state(), null);
        }
    }
}
