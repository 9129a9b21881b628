package org.fuhua.funding.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.agreement.DraftAgreement;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.reservation.DropBudget;
import org.fuhua.funding.reservation.ReserveBudget;

/// A call was published or amended: keeps its copy, reserves its budget, and drafts what waited for it. One that was
/// cancelled gives its budget back.
@ApplicationScoped
class AdmitCall {
    private final Calls calls;
    private final ReserveBudget reserveBudget;
    private final DropBudget dropBudget;
    private final DraftAgreement draftAgreement;

    AdmitCall(Calls calls, ReserveBudget reserveBudget, DropBudget dropBudget, DraftAgreement draftAgreement) {
        this.calls = calls;
        this.reserveBudget = reserveBudget;
        this.dropBudget = dropBudget;
        this.draftAgreement = draftAgreement;
    }

    @Transactional
    void handle(CallCopy call) {
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
