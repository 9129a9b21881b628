package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Changes a call before it is public.
@ApplicationScoped
class ReviseCall {
    private final Calls calls;
    private final DefinitionText text;
    private final Audit audit;
    private final PlatformConfig platform;
    private final Clock clock;

    ReviseCall(Calls calls, DefinitionText text, Audit audit, PlatformConfig platform, Clock clock) {
        this.calls = calls;
        this.text = text;
        this.audit = audit;
        this.platform = platform;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, CallDefinition definition) {}

    @Transactional
    CallView handle(Command command) {
        var call = calls.known(command.id());
        command.expected().check(call.version());
        CallDefinitionCheck.require(command.definition(), platform.demonstration());
        call.revise(command.definition(), text.write(command.definition()));
        calls.keep(call);
        audit.record("call", call.id(), "revise", CallState.DRAFT, call.state(), null);
        return CallView.from(call, command.definition(), clock.instant());
    }
}
