package org.fuhua.applicant.call;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final DefinitionText text;
    private final Actors actors;
    private final Clock clock;

    FindCalls(Calls calls, DefinitionText text, Actors actors, Clock clock) {
        this.calls = calls;
        this.text = text;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    CallView one(UUID id) {
        var call = visible(id);
        return CallView.from(call, text.read(call.definition()), clock.instant());
    }

    @Transactional
    CallDefinition definition(UUID id) {
        return text.read(visible(id).definition());
    }

    private Call visible(UUID id) {
        var call = calls.known(id);
        if (call.state() == CallState.DRAFT && !seesDrafts()) throw new Refusal(NOT_FOUND);
        return call;
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
        return CallView.from(call, text.read(call.definition()), clock.instant());
    }

    /// For anybody, signed in or not.
    @Transactional
    Page<CallSummary> publicMatching(@Nullable CallPhase phase, @Nullable String clause, Paging paging) {
        var now = clock.instant();
        var rows = calls.rows(false, phase, clause, now, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, CallRow::id, row -> CallSummary.from(row, text.readCard(row.card()), now));
    }

    private boolean seesDrafts() {
        return actors.current().hasAny("officer", "auditor", "admin");
    }
}
