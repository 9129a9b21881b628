package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Closes a call: the clock any call whose deadline is over, an officer a sandbox call at any time.
@ApplicationScoped
class CloseCall {
    private final Calls calls;
    private final CallVersions versions;
    private final ReceiptNumbers numbers;
    private final DefinitionText text;
    private final CallPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    CloseCall(
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

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    CallView handle(Command command) {
        var call = calls.known(command.id());
        command.expected().check(call.version());
        if (!CallState.MOVES.allows(call.state(), CallState.Action.CLOSE)) call.close(0, clock.instant());
        close(call);
        return CallView.from(
                call,
                call.definitionVersion(),
                text.read(call.definition()),
                versions.amendments(call.id()),
                clock.instant());
    }

    void close(Call call) {
        var closed = call.close(numbers.close(call.id()), clock.instant());
        calls.flush();
        publisher.publish(closed);
        audit.record("call", call.id(), "close", CallState.PUBLISHED, call.state(), null);
    }
}
