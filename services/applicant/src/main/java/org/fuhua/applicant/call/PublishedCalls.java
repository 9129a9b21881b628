package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_CANCELLED;
import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_OPEN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;

/// Published calls for the other features. A version is kept in memory once read, because it never changes; where the
/// call stands and until when it accepts is read each time, so that an amendment counts in every process at once.
@ApplicationScoped
public class PublishedCalls {
    /// Ids of the calls whose applications are sealed at `:now`.
    public static final String SEALED = "select c.id from Call c where c.sealedUntil > :now and c.state <> CLOSED";

    private static final int KEPT_MOST = 500;

    private final Calls calls;
    private final CallVersions versions;
    private final DefinitionText text;
    private final Map<CallVersionId, PublishedCall> kept = new ConcurrentHashMap<>();

    PublishedCalls(Calls calls, CallVersions versions, DefinitionText text) {
        this.calls = calls;
        this.versions = versions;
        this.text = text;
    }

    /// @return the version that an application is bound to
    @Transactional
    public PublishedCall known(CallVersionId id) {
        return known(List.of(id)).get(id);
    }

    /// @return the same for many at once: one query, and one more for those not read before
    @Transactional
    public Map<CallVersionId, PublishedCall> known(Collection<CallVersionId> ids) {
        if (ids.isEmpty()) return Map.of();
        var contents = contents(ids);
        var standings = calls.standings(ids.stream().map(CallVersionId::callId).collect(Collectors.toSet()));
        var known = new HashMap<CallVersionId, PublishedCall>();
        contents.forEach((id, content) -> known.put(id, content.as(standings.get(id.callId()))));
        return known;
    }

    /// @return the newest version of a call that is or was public; refuses drafts and unknown ones
    @Transactional
    public PublishedCall newest(UUID id) {
        var standing = calls.standings(List.of(id)).get(id);
        if (standing == null) throw new Refusal(NOT_FOUND).at("/callId");
        var newest = new CallVersionId(id, standing.newest());
        return contents(List.of(newest)).get(newest).as(standing);
    }

    /// @return a draft as if it were public, for test runs; refuses calls that are public
    @Transactional
    public PublishedCall rehearsed(UUID id) {
        var call = calls.known(id);
        call.requireDraft();
        return PublishedCall.of(new CallVersionId(id, call.definitionVersion()), text.read(call.definition()));
    }

    /// @return the newest versions of many calls at once; drafts and unknown ones are left out
    @Transactional
    public Map<UUID, PublishedCall> newest(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var versions = calls.standings(ids).values().stream()
                .map(standing -> new CallVersionId(standing.callId(), standing.newest()))
                .toList();
        return known(versions).values().stream().collect(Collectors.toMap(PublishedCall::id, Function.identity()));
    }

    /// @return the newest version of a call that accepts applications now
    @Transactional
    public PublishedCall open(UUID id, Instant now) {
        var call = newest(id);
        if (call.isCancelled()) throw new Refusal(CALL_CANCELLED);
        if (call.phase(now) != CallPhase.OPEN) throw new Refusal(CALL_NOT_OPEN);
        return call;
    }

    /// @return the newest versions of the calls that accept applications now, the next to close first
    @Transactional
    public List<PublishedCall> open(Instant now, int most) {
        var standings = calls.open(now, most);
        var contents = contents(standings.stream()
                .map(standing -> new CallVersionId(standing.callId(), standing.newest()))
                .toList());
        return standings.stream()
                .map(standing -> contents.get(new CallVersionId(standing.callId(), standing.newest()))
                        .as(standing))
                .toList();
    }

    // Collected beside the memory, which another thread may empty meanwhile.
    private Map<CallVersionId, PublishedCall> contents(Collection<CallVersionId> ids) {
        var contents = new HashMap<CallVersionId, PublishedCall>();
        for (var id : ids) {
            var known = kept.get(id);
            if (known != null) contents.put(id, known);
        }
        var missing = ids.stream().filter(id -> !contents.containsKey(id)).toList();
        if (!missing.isEmpty())
            for (var version : versions.known(missing)) {
                var content = PublishedCall.of(version.id(), text.read(version.definition()));
                if (kept.size() >= KEPT_MOST) kept.clear();
                kept.put(version.id(), content);
                contents.put(version.id(), content);
            }
        return contents;
    }
}
