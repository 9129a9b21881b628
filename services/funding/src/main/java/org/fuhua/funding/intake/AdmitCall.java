package org.fuhua.funding.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.fuhua.funding.agreement.DraftAgreement;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.reservation.ReserveBudget;

/// A call was published: keeps its copy, reserves its budget, and drafts what waited for it.
@ApplicationScoped
class AdmitCall {
    private final Calls calls;
    private final ReserveBudget reserveBudget;
    private final DraftAgreement draftAgreement;

    AdmitCall(Calls calls, ReserveBudget reserveBudget, DraftAgreement draftAgreement) {
        this.calls = calls;
        this.reserveBudget = reserveBudget;
        this.draftAgreement = draftAgreement;
    }

    @Transactional
    void handle(CallCopy call) {
        calls.keep(call);
        reserveBudget.handle(call.callId());
        draftAgreement.draftWaiting(call.callId());
    }
}
