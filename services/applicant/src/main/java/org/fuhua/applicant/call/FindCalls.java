package org.fuhua.applicant.call;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Looks calls up. Drafts are the agency's own.
@ApplicationScoped
class FindCalls {
    private final Calls calls;
    private final CallVersions versions;
    private final DefinitionText text;
    private final Actors actors;
    private final Clock clock;

    FindCalls(Calls calls, CallVersions versions, DefinitionText text, Actors actors, Clock clock) {
        this.calls = calls;
        this.versions = versions;
        this.text = text;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    CallView one(UUID id) {
        return view(visible(id));
    }

    /// What a call said in one of its published versions, for those whose application is bound to it.
    @Transactional
    CallView asOf(UUID id, int version) {
        var known = versions.findByIdOptional(new CallVersionId(id, version)).orElseThrow(() -> new Refusal(NOT_FOUND));
        return view(visible(id), version, known.definition());
    }

    @Transactional
    CallDefinition definition(UUID id) {
        return text.read(visible(id).definition());
    }

    @Transactional
    List<AmendmentView> amendments(UUID id) {
        return versions.amendments(visible(id).id());
    }

    @Transactional
    Page<CallSummary> matching(@Nullable CallPhase phase, @Nullable String clause, Paging paging) {
        var now = clock.instant();
        var rows = calls.rows(seesDrafts(), phase, clause, now, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, CallRow::id, row -> CallSummary.from(row, text.readCard(row.card()), now));
    }

    /// For anybody, signed in or not.
    @Transactional
    CallView publicOne(UUID id) {
        var call = calls.known(id);
        if (call.state() == CallState.DRAFT) throw new Refusal(NOT_FOUND);
        return view(call);
    }

    /// For anybody, signed in or not.
    @Transactional
    Page<CallSummary> publicMatching(@Nullable CallPhase phase, @Nullable String clause, Paging paging) {
        var now = clock.instant();
        var rows = calls.rows(false, phase, clause, now, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, CallRow::id, row -> CallSummary.from(row, text.readCard(row.card()), now));
    }

    Call visible(UUID id) {
        var call = calls.known(id);
        if (call.state() == CallState.DRAFT && !seesDrafts()) throw new Refusal(NOT_FOUND);
        return call;
    }

    private CallView view(Call call) {
        return view(call, call.definitionVersion(), call.definition());
    }

    private CallView view(Call call, int version, String definition) {
        return CallView.from(call, version, text.read(definition), versions.amendments(call.id()), clock.instant());
    }

    private boolean seesDrafts() {
        return actors.current().hasAny("officer", "auditor", "admin");
    }
}
