package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.CallState.Action;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Cancels a public call for good, before it closes. What was handed in stays as it is; nothing more is taken.
@ApplicationScoped
class CancelCall {
    private final Calls calls;
    private final CallVersions versions;
    private final ReceiptNumbers numbers;
    private final DefinitionText text;
    private final CallPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    CancelCall(
            Calls calls,
            CallVersions versions,
            ReceiptNumbers numbers,
            DefinitionText text,
            CallPublisher publisher,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.numbers = numbers;
        this.text = text;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, String reason) {}

    /// Closing the counter waits for submissions under way and lets no later one through.
    @Transactional
    CallView handle(Command command) {
        var now = clock.instant();
        var call = calls.known(command.id());
        command.expected().check(call.version());
        call.requireRunning(Action.CANCEL, now);
        var from = call.state();
        var cancelled = call.cancel(command.reason(), numbers.close(call.id()), now);
        calls.flush();
        publisher.publish(cancelled);
        audit.record("call", call.id(), "cancel", from, call.state(), command.reason());
        return CallView.from(
                call, call.definitionVersion(), text.read(call.definition()), versions.amendments(call.id()), now);
    }
}
