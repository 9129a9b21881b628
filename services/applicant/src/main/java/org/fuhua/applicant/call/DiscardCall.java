package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Throws a draft away that was never published; its code is free again.
@ApplicationScoped
class DiscardCall {
    private final Calls calls;
    private final Audit audit;

    DiscardCall(Calls calls, Audit audit) {
        this.calls = calls;
        this.audit = audit;
    }

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    void handle(Command command) {
        var call = calls.known(command.id());
        command.expected().check(call.version());
        call.requireDraft();
        calls.delete(call);
        calls.flush();
        audit.record("call", call.id(), "discard", call.state(), null, null);
    }
}
