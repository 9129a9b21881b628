package org.fuhua.funding.run;

import static org.fuhua.funding.FundingProblem.NOTHING_TO_PAY;
import static org.fuhua.funding.FundingProblem.NOT_FOR_THIS_RUN;
import static org.fuhua.funding.FundingProblem.PAYER_ACCOUNT_MISSING;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.payment.PaymentRules;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Puts payments of a pool that wait for their check into a run: those named, or all.
@ApplicationScoped
class PrepareRun {
    private static final int PAYMENTS_MAX = 10_000;

    private final PaymentRuns runs;
    private final RunViews views;
    private final RunPublisher publisher;
    private final PaymentRules rules;
    private final Interests interests;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    PrepareRun(
            PaymentRuns runs,
            RunViews views,
            RunPublisher publisher,
            PaymentRules rules,
            Interests interests,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Sql sql,
            Ids ids,
            Clock clock) {
        this.runs = runs;
        this.views = views;
        this.publisher = publisher;
        this.rules = rules;
        this.interests = interests;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param paymentIds all that wait when empty
    record Command(UUID poolId, List<UUID> paymentIds) {}

    private record Waiting(UUID id, long fen) {}

    @Transactional
    RunView handle(Command command) {
        boolean canPay = sql.one(
                        "select account_no_sealed is not null from pool where id = ?",
                        row -> row.getBoolean(1),
                        command.poolId())
                .orElseThrow(() -> new Refusal(NOT_FOUND).at("/poolId"));
        if (!canPay) throw new Refusal(PAYER_ACCOUNT_MISSING);
        var waiting = waiting(command);
        var total = Money.ofFen(waiting.stream().mapToLong(Waiting::fen).reduce(0, Math::addExact));
        var actor = actors.current();
        var today = LocalDate.now(clock);
        var run = PaymentRun.prepare(
                ids.next(),
                runs.nextNumber(today.getYear()),
                command.poolId(),
                rules.on(today),
                waiting.size(),
                total,
                new Deed(actor.subject(), cipher.seal(actor.name()), clock.instant()));
        runs.persistAndFlush(run);
        sql.update(
                "update payment set run_id = ?, version = version + 1 where id = any(?)",
                run.id(),
                waiting.stream().map(Waiting::id).toList());
        interests.refuse(run.id(), actor.subject());
        audit.record("run", run.id(), "PREPARE", null, run.state(), null);
        publisher.publish(run.prepared());
        return views.of(run.id()).orElseThrow();
    }

    private List<Waiting> waiting(Command command) {
        var named = command.paymentIds();
        var found = sql.list(
                """
                select id, amount_minor from payment
                where pool_id = ? and state = 'PREPARED' and run_id is null and (? or id = any(?))
                order by id limit ? for update""",
                row -> new Waiting(row.getObject(1, UUID.class), row.getLong(2)),
                command.poolId(),
                named.isEmpty(),
                named,
                PAYMENTS_MAX);
        if (found.size() < named.stream().distinct().count()) throw new Refusal(NOT_FOR_THIS_RUN).at("/paymentIds");
        if (found.isEmpty()) throw new Refusal(NOTHING_TO_PAY);
        return found;
    }
}
