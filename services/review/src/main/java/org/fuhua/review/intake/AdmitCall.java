package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Keeps the copy of a call current.
@ApplicationScoped
class AdmitCall {
    private final CallCopies copies;

    AdmitCall(CallCopies copies) {
        this.copies = copies;
    }

    @Transactional
    void published(UUID callId, CallCopy.Terms terms, long sequence) {
        copies.known(callId).published(terms, sequence);
    }

    @Transactional
    void cancelled(UUID callId) {
        copies.known(callId).cancelled();
    }

    @Transactional
    void closed(UUID callId) {
        copies.known(callId).closed();
    }
}
