package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Drafts the agreement of an award. One whose call is not known yet waits for it.
@ApplicationScoped
public class DraftAgreement {
    private final Awards awards;
    private final Agreements agreements;
    private final AgreementPublisher publisher;
    private final Calls calls;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    DraftAgreement(
            Awards awards,
            Agreements agreements,
            AgreementPublisher publisher,
            Calls calls,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.awards = awards;
        this.agreements = agreements;
        this.publisher = publisher;
        this.calls = calls;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// An award was confirmed; a second word of the same award changes nothing.
    @Transactional
    public void handle(Award award) {
        calls.lock(award.callId());
        if (awards.keep(award, clock.instant())) draftWaiting(award.callId());
    }

    /// A call became known: drafts what waited for it.
    @Transactional
    public void draftWaiting(UUID callId) {
        calls.lock(callId);
        calls.find(callId).ifPresent(call -> awards.waitingFor(callId).forEach(award -> draft(award, call)));
    }

    private void draft(Award award, CallCopy call) {
        var agreement = Agreement.draft(
                ids.next(),
                agreements.nextNumber(LocalDate.now(clock).getYear()),
                award,
                TranchePlan.split(award.amount(), call.tranches()),
                clock.instant());
        agreements.persistAndFlush(agreement);
        awards.drafted(award.applicationId(), agreement.id());
        audit.record("agreement", agreement.id(), "DRAFT", null, agreement.state(), null);
        publisher.publish(agreement.drafted());
    }
}
