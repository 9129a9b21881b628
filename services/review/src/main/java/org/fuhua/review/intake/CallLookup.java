package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Calls that were published to us.
@ApplicationScoped
public class CallLookup {
    private final CallCopies copies;

    CallLookup(CallCopies copies) {
        this.copies = copies;
    }

    public Optional<Call> find(UUID callId) {
        return copies.findByIdOptional(callId).map(CallCopy::toCall);
    }

    /// @return a call that something of ours refers to
    public Call get(UUID callId) {
        return find(callId).orElseThrow(() -> new IllegalStateException("the copy of a call is missing"));
    }

    public List<Call> after(UUID id, int rows) {
        return copies.publishedAfter(id, rows).stream().map(CallCopy::toCall).toList();
    }

    public Map<UUID, Call> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return copies.list("id in ?1", ids).stream()
                .map(CallCopy::toCall)
                .collect(Collectors.toMap(Call::id, Function.identity()));
    }
}
