package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_OPEN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fuhua.problem.Refusal;

/// Published calls for the other features. Definitions are kept in memory once read: they never change.
@ApplicationScoped
public class PublishedCalls {
    private static final int KEPT_MOST = 500;

    private final Calls calls;
    private final DefinitionText text;
    private final Map<UUID, PublishedCall> kept = new ConcurrentHashMap<>();

    PublishedCalls(Calls calls, DefinitionText text) {
        this.calls = calls;
        this.text = text;
    }

    /// @return a call that is or was public; refuses drafts and unknown ones
    @Transactional
    public PublishedCall known(UUID id) {
        var known = kept.get(id);
        if (known != null) return known;
        var call = calls.known(id);
        if (call.state() == CallState.DRAFT) throw new Refusal(NOT_FOUND).at("/callId");
        var published = PublishedCall.from(call, text.read(call.definition()));
        if (kept.size() >= KEPT_MOST) kept.clear();
        kept.put(id, published);
        return published;
    }

    /// @return a call that accepts applications now
    @Transactional
    public PublishedCall open(UUID id, Instant now) {
        var call = known(id);
        if (!call.period().accepts(now)
                || calls.stateOf(id).filter(CallState.PUBLISHED::equals).isEmpty()) throw new Refusal(CALL_NOT_OPEN);
        return call;
    }
}
