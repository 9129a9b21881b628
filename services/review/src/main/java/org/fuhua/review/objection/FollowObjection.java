package org.fuhua.review.objection;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.notice.NoticeLines;

/// Lets whoever holds the code of an objection see how it stands, or withdraw it. A code that is nobody's and one that
/// is mistyped get the same answer.
@ApplicationScoped
class FollowObjection {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final NoticeLines lines;
    private final ApplicationLookup applications;
    private final Grounds grounds;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    FollowObjection(
            Objections objections,
            ObjectionPublisher publisher,
            NoticeLines lines,
            ApplicationLookup applications,
            Grounds grounds,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.lines = lines;
        this.applications = applications;
        this.grounds = grounds;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    StatusView read(String code) {
        return view(find(code));
    }

    @Transactional
    StatusView withdraw(String code) {
        return actors.unnamed(() -> {
            var objection = find(code);
            var before = objection.state();
            publisher.publish(objection.withdraw(clock.instant()));
            objections.flush();
            lines.stands(objection.noticeId(), objection.applicationId());
            audit.record("objection", objection.id(), "WITHDRAW", before, objection.state(), null);
            return view(objection);
        });
    }

    private Objection find(String typed) {
        var code = ReceiptCode.typed(typed);
        if (!code.isWellFormed()) throw new Refusal(NOT_FOUND);
        return objections.withCode(code).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private StatusView view(Objection objection) {
        var application = applications.find(objection.applicationId()).orElseThrow();
        return StatusView.of(objection, application, grounds.failing(objection.checks()));
    }
}
