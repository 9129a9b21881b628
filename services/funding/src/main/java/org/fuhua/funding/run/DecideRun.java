package org.fuhua.funding.run;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.payment.ApproveTogether;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Checks a run, releases it to the bank, or gives it back; its payments go with it.
@ApplicationScoped
class DecideRun {
    private final PaymentRuns runs;
    private final RunViews views;
    private final RunPublisher publisher;
    private final ApproveTogether approveTogether;
    private final Interests interests;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    DecideRun(
            PaymentRuns runs,
            RunViews views,
            RunPublisher publisher,
            ApproveTogether approveTogether,
            Interests interests,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Sql sql,
            Clock clock) {
        this.runs = runs;
        this.views = views;
        this.publisher = publisher;
        this.approveTogether = approveTogether;
        this.interests = interests;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /// @param rejectionReason absent when it is approved
    record Command(
            UUID runId, ExpectedVersion expected, @Nullable String rejectionReason) {}

    @Transactional
    RunView handle(Command command) {
        var run = runs.locked(command.runId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(run.version());
        var before = run.state();
        var actor = actors.current();
        var deed = new Deed(actor.subject(), cipher.seal(actor.name()), clock.instant());
        var reason = command.rejectionReason();
        var event = reason == null ? run.approve(deed) : run.reject(deed, reason);
        interests.refuse(run.id(), actor.subject());
        runs.flush();
        if (run.isReleased()) approveTogether.handle(run.id());
        if (reason != null)
            sql.update("update payment set run_id = null, version = version + 1 where run_id = ?", run.id());
        audit.record("run", run.id(), reason == null ? "APPROVE" : "REJECT", before, run.state(), reason);
        publisher.publish(event);
        return views.of(run.id()).orElseThrow();
    }
}
