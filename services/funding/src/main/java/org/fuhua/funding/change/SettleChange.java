package org.fuhua.funding.change;

import static org.fuhua.funding.FundingProblem.AGREEMENT_NOT_EFFECTIVE;
import static org.fuhua.funding.FundingProblem.EXTENDED_ONCE;
import static org.fuhua.funding.FundingProblem.MAY_NOT_DECIDE_CHANGE;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.agreement.MoveAgreement;
import org.fuhua.funding.agreement.MoveAgreement.Effect;
import org.fuhua.funding.agreement.MoveAgreement.Held;
import org.fuhua.funding.agreement.ReadAgreement;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.project.MoveEnd;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actor;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Settles a change that was asked for: approves or refuses it, or takes it back. What is approved takes effect on the
/// agreement in the same transaction, or not at all.
@ApplicationScoped
class SettleChange {
    private final Changes changes;
    private final ChangeViews views;
    private final ChangePublisher publisher;
    private final AdjustBudget adjustBudget;
    private final ReadAgreement readAgreement;
    private final MoveAgreement moveAgreement;
    private final MoveEnd moveEnd;
    private final Organisations organisations;
    private final Calls calls;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Clock clock;

    SettleChange(
            Changes changes,
            ChangeViews views,
            ChangePublisher publisher,
            AdjustBudget adjustBudget,
            ReadAgreement readAgreement,
            MoveAgreement moveAgreement,
            MoveEnd moveEnd,
            Organisations organisations,
            Calls calls,
            FieldCipher cipher,
            Audit audit,
            Clock clock) {
        this.changes = changes;
        this.views = views;
        this.publisher = publisher;
        this.adjustBudget = adjustBudget;
        this.readAgreement = readAgreement;
        this.moveAgreement = moveAgreement;
        this.moveEnd = moveEnd;
        this.organisations = organisations;
        this.calls = calls;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    enum How {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    /// @param reason of the decision; absent when it is taken back
    record Command(
            UUID changeId,
            ExpectedVersion expected,
            How how,
            @Nullable String reason,
            Actor actor) {}

    @Transactional
    ChangeView handle(Command command) {
        var agreementId = changes.agreementOf(command.changeId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        var agreement = readAgreement.visible(agreementId, command.actor()).orElseThrow(() -> new Refusal(NOT_FOUND));
        var held = moveAgreement.hold(agreementId);
        var change = changes.locked(command.changeId()).orElseThrow();
        command.expected().check(change.version());
        var before = change.state();
        var settled = switch (command.how()) {
            case APPROVE -> approve(change, held, command);
            case REFUSE -> {
                decides(change, command.actor());
                yield change.refuse(command.actor().subject(), decision(command), clock.instant());
            }
            case WITHDRAW -> {
                if (!mayTakeBack(change, agreement.organisationId(), command.actor())) throw new Refusal(NOT_FOUND);
                yield change.withdraw(command.actor().subject(), clock.instant());
            }
        };
        changes.flush();
        audit.record("agreement-change", change.id(), command.how().name(), before, change.state(), null);
        publisher.publish(settled, held);
        return views.of(change.id(), command.actor());
    }

    private ChangeEvent.Settled approve(Change change, Held held, Command command) {
        decides(change, command.actor());
        if (!change.kind().possibleIn().contains(held.state()))
            throw new Refusal(AGREEMENT_NOT_EFFECTIVE, "state", held.state());
        if (change.kind() == ChangeKind.PERIOD
                && changes.extensions(change.agreementId()) >= change.rules().extensions())
            throw new Refusal(EXTENDED_ONCE);
        adjustBudget.check(change);
        var endsOn = change.kind() == ChangeKind.PERIOD ? endsOn(change, held) : null;
        if (endsOn != null) moveEnd.handle(change.agreementId(), endsOn);
        var settled = change.approve(
                command.actor().subject(),
                decision(command),
                changes.nextNo(change.agreementId()),
                endsOn,
                clock.instant());
        moveAgreement.handle(held, effect(change.kind()), change.kind().name());
        return settled;
    }

    private void decides(Change change, Actor actor) {
        var rule = change.rules().of(change.kind());
        if (!actor.hasAny(rule.decidedBy().toArray(String[]::new))) throw new Refusal(MAY_NOT_DECIDE_CHANGE);
    }

    private boolean mayTakeBack(Change change, UUID organisationId, Actor actor) {
        return change.isAskedBy(actor.subject())
                || actor.hasAny("applicant") && organisations.maySignFor(organisationId, actor.subject());
    }

    private LocalDate endsOn(Change change, Held held) {
        return changes.endsOn(change.agreementId())
                .orElseGet(() -> {
                    var months = calls.find(held.callId())
                            .map(CallCopy::agreementTerms)
                            .map(terms -> terms.months())
                            .orElse(change.rules().usualMonths());
                    return LocalDate.ofInstant(held.effectiveAt(), clock.getZone())
                            .plusMonths(months);
                })
                .plusMonths(change.monthsMore());
    }

    private String decision(Command command) {
        return cipher.seal(command.reason() == null ? "" : command.reason());
    }

    private static Effect effect(ChangeKind kind) {
        return switch (kind) {
            case SUSPENSION -> Effect.SUSPEND;
            case RESUMPTION -> Effect.RESUME;
            case TERMINATION -> Effect.TERMINATE;
            case REVOCATION -> Effect.REVOKE;
            case HEAD, PARTICIPANTS, PERIOD, INDICATORS, ROUTE, BUDGET, EQUIPMENT -> Effect.NONE;
        };
    }
}
