package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_DEFINITION_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.CallState.Action;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Makes a new version of a public call (修订). Applications stay with the version that they began with; only the period
/// is for all of them.
@ApplicationScoped
class AmendCall {
    private static final String DEFINITION = "/definition";

    private final Calls calls;
    private final CallVersions versions;
    private final DefinitionText text;
    private final CallPublisher publisher;
    private final Audit audit;
    private final PlatformConfig platform;
    private final Clock clock;

    AmendCall(
            Calls calls,
            CallVersions versions,
            DefinitionText text,
            CallPublisher publisher,
            Audit audit,
            PlatformConfig platform,
            Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.text = text;
        this.publisher = publisher;
        this.audit = audit;
        this.platform = platform;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, AmendmentKind kind, String reason, CallDefinition definition) {}

    @Transactional
    CallView handle(Command command) {
        var now = clock.instant();
        var call = calls.known(command.id());
        command.expected().check(call.version());
        call.requireRunning(Action.AMEND, now);
        var changes = AmendmentPolicy.require(
                command.kind(), text.tree(text.read(call.definition())), text.tree(command.definition()), DEFINITION);
        requireSound(command.definition());
        var kept = text.write(command.definition());
        var from = call.state();
        var amended =
                call.amend(command.definition(), kept, new Amendment(command.kind(), command.reason(), changes), now);
        calls.keep(call);
        versions.persistAndFlush(CallVersion.amended(amended, kept.whole(), now));
        publisher.publish(amended);
        audit.record("call", call.id(), "amend", from, call.state(), command.reason());
        return CallView.from(call, call.definitionVersion(), command.definition(), versions.amendments(call.id()), now);
    }

    private void requireSound(CallDefinition definition) {
        var errors = CallDefinitionCheck.of(definition, platform.demonstration()).stream()
                .map(e -> new FieldError(DEFINITION + e.pointer(), e.code(), e.zh(), e.en()))
                .toList();
        if (!errors.isEmpty()) throw Refusal.of(CALL_DEFINITION_INVALID, errors);
    }
}
