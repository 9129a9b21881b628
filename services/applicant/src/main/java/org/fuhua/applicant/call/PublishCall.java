package org.fuhua.applicant.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Makes a call public. From here on its definition changes by amendment only.
@ApplicationScoped
class PublishCall {
    private final Calls calls;
    private final CallVersions versions;
    private final ReceiptNumbers numbers;
    private final DefinitionText text;
    private final CallPublisher publisher;
    private final Audit audit;
    private final PlatformConfig platform;
    private final Clock clock;

    PublishCall(
            Calls calls,
            CallVersions versions,
            ReceiptNumbers numbers,
            DefinitionText text,
            CallPublisher publisher,
            Audit audit,
            PlatformConfig platform,
            Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.numbers = numbers;
        this.text = text;
        this.publisher = publisher;
        this.audit = audit;
        this.platform = platform;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected) {}

    @Transactional
    CallView handle(Command command) {
        var call = calls.known(command.id());
        command.expected().check(call.version());
        var definition = text.read(call.definition());
        CallDefinitionCheck.require(definition, platform.demonstration());
        announce(call, call.publish(definition, clock.instant()));
        return CallView.from(call, definition, clock.instant());
    }

    void announce(Call call, CallEvent.Published published) {
        calls.flush();
        calls.endTrials(call.id());
        versions.persistAndFlush(CallVersion.first(
                new CallVersionId(call.id(), call.definitionVersion()), call.definition(), clock.instant()));
        numbers.begin(call.id());
        publisher.publish(published);
        audit.record("call", call.id(), "publish", CallState.DRAFT, call.state(), null);
    }
}
