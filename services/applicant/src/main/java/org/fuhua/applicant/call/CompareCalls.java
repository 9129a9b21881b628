package org.fuhua.applicant.call;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Tells how two versions of a call, or two calls, differ.
@ApplicationScoped
class CompareCalls {
    private final FindCalls calls;
    private final CallVersions versions;
    private final DefinitionText text;

    CompareCalls(FindCalls calls, CallVersions versions, DefinitionText text) {
        this.calls = calls;
        this.versions = versions;
        this.text = text;
    }

    /// @param version the newest when absent
    record Side(UUID callId, @Nullable Integer version) {}

    private record Found(ComparisonView.Side side, CallDefinition definition) {}

    @Transactional
    ComparisonView handle(Side was, Side is) {
        var before = found(was);
        var after = found(is);
        var changes = DefinitionComparison.between(text.tree(before.definition()), text.tree(after.definition()));
        return new ComparisonView(
                before.side(),
                after.side(),
                changes.stream().map(ComparisonView.ChangeView::from).toList());
    }

    private Found found(Side side) {
        var call = calls.visible(side.callId());
        int version = side.version() == null ? call.definitionVersion() : side.version();
        var definition = text.read(
                version == call.definitionVersion()
                        ? call.definition()
                        : versions.findByIdOptional(new CallVersionId(call.id(), version))
                                .orElseThrow(() -> new Refusal(NOT_FOUND))
                                .definition());
        return new Found(
                new ComparisonView.Side(
                        call.id(), definition.code(), definition.titleZh(), definition.titleEn(), version),
                definition);
    }
}
