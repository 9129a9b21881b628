package org.fuhua.applicant.bulk;

import static org.fuhua.applicant.ApplicantProblem.BULK_ACTION_DIFFERENT;
import static org.fuhua.applicant.ApplicantProblem.REASON_MISSING;
import static org.fuhua.platform.problem.PlatformProblem.NOT_ALLOWED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.platform.problem.PlatformProblem.STALE_VERSION;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.application.DecideApplication;
import org.fuhua.applicant.bulk.BulkReport.ItemOutcome;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Carries a plan out, each item in a transaction of its own: one that is refused leaves the others alone. The same
/// plan sent again goes on where it stopped, and decides nothing twice.
@ApplicationScoped
class DecideMany {
    private final BulkActions actions;
    private final DecideApplication decide;
    private final Actors actors;
    private final Clock clock;

    DecideMany(BulkActions actions, DecideApplication decide, Actors actors, Clock clock) {
        this.actions = actions;
        this.decide = decide;
        this.actors = actors;
        this.clock = clock;
    }

    record Command(UUID id, BulkPlan plan) {}

    BulkReport handle(Command command) {
        requireAllowed(command.plan());
        var actor = actors.current().subject();
        QuarkusTransaction.requiringNew().run(() -> {
            requireKnown(command.plan());
            if (actions.keep(command.id(), actor, command.plan(), clock.instant())) return;
            var kept = actions.known(command.id()).orElseThrow();
            if (!kept.equals(new BulkActions.Kept(actor, command.plan()))) throw new Refusal(BULK_ACTION_DIFFERENT);
        });
        for (var item : command.plan().items()) decide(command, item);
        return report(command.id(), command.plan());
    }

    BulkReport report(UUID id) {
        var plan = QuarkusTransaction.requiringNew()
                .call(() -> actions.known(id)
                        .filter(kept -> kept.actor().equals(actors.current().subject()))
                        .orElseThrow(() -> new Refusal(NOT_FOUND))
                        .plan());
        return report(id, plan);
    }

    void requireAllowed(BulkPlan plan) {
        if (!actors.current().hasAny(plan.kind().role)) throw new Refusal(NOT_ALLOWED).at("/kind");
        if (plan.kind().isWorded() && (plan.words() == null || plan.words().isBlank()))
            throw new Refusal(REASON_MISSING).at("/words");
    }

    private void requireKnown(BulkPlan plan) {
        var ids = plan.items().stream().map(BulkPlan.Item::applicationId).toList();
        var known = actions.called(ids);
        for (int i = 0; i < ids.size(); i++)
            if (!known.containsKey(ids.get(i))) throw new Refusal(NOT_FOUND).at("/items/" + i + "/applicationId");
    }

    private void decide(Command command, BulkPlan.Item item) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (!actions.take(command.id(), item.applicationId())) return;
                carryOut(command.plan(), item);
                actions.settle(command.id(), item.applicationId(), ItemOutcome.DONE, null);
            });
        } catch (RuntimeException failed) {
            var problem = problem(failed);
            if (problem == null) throw failed;
            QuarkusTransaction.requiringNew()
                    .run(() -> actions.settle(command.id(), item.applicationId(), ItemOutcome.REFUSED, problem.code()));
        }
    }

    void carryOut(BulkPlan plan, BulkPlan.Item item) {
        decide.handle(new DecideApplication.Command(
                plan.kind(), item.applicationId(), item.version(), plan.words(), plan.checked()));
    }

    /// @return why it was refused; absent when it failed for another reason, which is not for the report
    static @Nullable Problem problem(RuntimeException failed) {
        return switch (failed) {
            case Refusal refusal -> refusal.problem();
            case OptimisticLockException _ -> STALE_VERSION;
            default -> failed.getCause() instanceof RuntimeException cause ? problem(cause) : null;
        };
    }

    private BulkReport report(UUID id, BulkPlan plan) {
        return new BulkReport(plan.kind(), QuarkusTransaction.requiringNew().call(() -> actions.items(id)));
    }
}
