package org.fuhua.funding.change;

import static org.fuhua.funding.FundingProblem.AGREEMENT_NOT_EFFECTIVE;
import static org.fuhua.funding.FundingProblem.EXTENDED_ONCE;
import static org.fuhua.funding.FundingProblem.HEADS_FOR_BUDGET_ONLY;
import static org.fuhua.funding.FundingProblem.MAY_NOT_ASK_FOR_CHANGE;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.agreement.AgreementView;
import org.fuhua.funding.agreement.MoveAgreement;
import org.fuhua.funding.agreement.MoveAgreement.Held;
import org.fuhua.funding.agreement.ReadAgreement;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actor;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Asks for a change of an agreement; what needs no approval takes effect at once.
@ApplicationScoped
class RequestChange {
    private final Changes changes;
    private final ChangeViews views;
    private final ChangePublisher publisher;
    private final AdjustBudget adjustBudget;
    private final ReadAgreement readAgreement;
    private final MoveAgreement moveAgreement;
    private final Organisations organisations;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RequestChange(
            Changes changes,
            ChangeViews views,
            ChangePublisher publisher,
            AdjustBudget adjustBudget,
            ReadAgreement readAgreement,
            MoveAgreement moveAgreement,
            Organisations organisations,
            FieldCipher cipher,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.changes = changes;
        this.views = views;
        this.publisher = publisher;
        this.adjustBudget = adjustBudget;
        this.readAgreement = readAgreement;
        this.moveAgreement = moveAgreement;
        this.organisations = organisations;
        this.cipher = cipher;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param before what holds now, and what is to hold `after`, in the words of who asks
    /// @param months by which the period grows
    /// @param heads of the budget as it is to be; for `BUDGET` and no other
    record Command(
            UUID agreementId,
            ChangeKind kind,
            String before,
            String after,
            String reason,
            @Nullable Integer months,
            @Nullable List<AdjustBudget.Head> heads,
            Actor actor) {
        @Override
        public String toString() {
            return "Command[" + agreementId + ", " + kind + "]";
        }
    }

    @Transactional
    ChangeView handle(Command command) {
        var agreement =
                readAgreement.visible(command.agreementId(), command.actor()).orElseThrow(() -> new Refusal(NOT_FOUND));
        var rules = ChangeRules.on(LocalDate.now(clock));
        if (!mayAsk(rules.of(command.kind()), agreement, command.actor()))
            throw new Refusal(MAY_NOT_ASK_FOR_CHANGE).at("/kind");
        var held = moveAgreement.hold(command.agreementId());
        if (!command.kind().possibleIn().contains(held.state()))
            throw new Refusal(AGREEMENT_NOT_EFFECTIVE, "state", held.state()).at("/kind");
        if (command.kind() == ChangeKind.PERIOD && changes.extensions(agreement.id()) >= rules.extensions())
            throw new Refusal(
                            EXTENDED_ONCE,
                            "documentNo",
                            rules.of(command.kind()).documentNo())
                    .at("/kind");
        var budget = budget(command, rules, agreement);
        var change = Change.ask(
                ids.next(),
                agreement.id(),
                rules,
                budget == null ? rules.of(command.kind()) : budget.rule(),
                new Change.Wanted(
                        cipher.seal(command.before()),
                        cipher.seal(command.after()),
                        cipher.seal(command.reason()),
                        command.months()),
                command.actor().subject(),
                clock.instant());
        Constraints.worded(() -> changes.persistAndFlush(change));
        if (budget != null) adjustBudget.keep(change.id(), budget);
        audit.record(
                "agreement-change",
                change.id(),
                "REQUEST",
                null,
                change.state(),
                change.kind().name());
        publisher.publish(change.requested(), held);
        if (change.way() != Way.APPROVE) file(change, held);
        return views.of(change.id(), command.actor());
    }

    private AdjustBudget.@Nullable Asked budget(Command command, ChangeRules rules, AgreementView agreement) {
        if (command.kind() == ChangeKind.BUDGET)
            return adjustBudget.ask(rules, agreement.id(), agreement.amount().toMoney(), command.heads());
        if (command.heads() != null) throw new Refusal(HEADS_FOR_BUDGET_ONLY).at("/heads");
        return null;
    }

    private void file(Change change, Held held) {
        var before = change.state();
        var settled = change.file(changes.nextNo(change.agreementId()), null, clock.instant());
        changes.flush();
        audit.record("agreement-change", change.id(), "FILE", before, change.state(), null);
        publisher.publish(settled, held);
    }

    private boolean mayAsk(ChangeRules.Rule rule, AgreementView agreement, Actor actor) {
        if (rule.askedBy().contains("officer") && actor.hasAny("officer")) return true;
        return rule.askedBy().contains("applicant")
                && actor.hasAny("applicant")
                && organisations.maySignFor(agreement.organisationId(), actor.subject());
    }
}
