package org.fuhua.funding.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.agreement.DraftAgreement;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.funding.reservation.DropBudget;
import org.fuhua.funding.reservation.ReserveBudget;

/// A call was published or amended: keeps its copy, reserves its budget, and drafts what waited for it. One that was
/// cancelled gives its budget back. Terms on equity that are not sound are refused here, not when money is due.
@ApplicationScoped
class AdmitCall {
    private final Calls calls;
    private final ReserveBudget reserveBudget;
    private final DropBudget dropBudget;
    private final DraftAgreement draftAgreement;
    private final EquityRules equityRules;
    private final Clock clock;

    AdmitCall(
            Calls calls,
            ReserveBudget reserveBudget,
            DropBudget dropBudget,
            DraftAgreement draftAgreement,
            EquityRules equityRules,
            Clock clock) {
        this.calls = calls;
        this.reserveBudget = reserveBudget;
        this.dropBudget = dropBudget;
        this.draftAgreement = draftAgreement;
        this.equityRules = equityRules;
        this.clock = clock;
    }

    @Transactional
    void handle(CallCopy call) {
        if (call.instrument() != null)
            equityRules.termsFor(call.instrument(), call.equityTerms(), LocalDate.now(clock));
        calls.keep(call);
        if (!calls.isCancelled(call.callId())) reserveBudget.handle(call.callId());
        draftAgreement.draftWaiting(call.callId());
    }

    @Transactional
    void cancelled(UUID callId) {
        calls.cancel(callId);
        dropBudget.handle(callId);
    }
}
