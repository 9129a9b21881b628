package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Begins a call.
@ApplicationScoped
class DraftCall {
    private final Calls calls;
    private final DefinitionText text;
    private final Audit audit;
    private final PlatformConfig platform;
    private final Ids ids;
    private final Clock clock;

    DraftCall(Calls calls, DefinitionText text, Audit audit, PlatformConfig platform, Ids ids, Clock clock) {
        this.calls = calls;
        this.text = text;
        this.audit = audit;
        this.platform = platform;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    CallView handle(CallDefinition definition) {
        CallDefinitionCheck.require(definition, platform.demonstration());
        var call = Call.draft(ids.next(), definition, text.write(definition));
        calls.keep(call);
        audit.record("call", call.id(), "draft", null, call.state(), null);
        return CallView.from(call, definition, clock.instant());
    }
}
