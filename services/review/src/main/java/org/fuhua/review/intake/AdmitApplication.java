package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Keeps the copy of an application current.
@ApplicationScoped
class AdmitApplication {
    private final ApplicationCopies copies;
    private final ContentCopies contents;
    private final Event<ApplicationWithdrawn> withdrawals;

    AdmitApplication(ApplicationCopies copies, ContentCopies contents, Event<ApplicationWithdrawn> withdrawals) {
        this.copies = copies;
        this.contents = contents;
        this.withdrawals = withdrawals;
    }

    @Transactional
    void accepted(Application application, List<String> partners, ProposalContent content, long sequence, Instant at) {
        copies.known(application.id(), application.callId()).accepted(application, partners, sequence, at);
        contents.keep(application.id(), content);
    }

    @Transactional
    void withdrawn(UUID applicationId, UUID callId) {
        copies.known(applicationId, callId).withdrawn();
        withdrawals.fire(new ApplicationWithdrawn(applicationId));
    }
}
