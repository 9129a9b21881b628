package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Applications that passed the formal check and were not withdrawn.
@ApplicationScoped
public class ApplicationLookup {
    private final ApplicationCopies copies;
    private final ContentCopies contents;

    ApplicationLookup(ApplicationCopies copies, ContentCopies contents) {
        this.copies = copies;
        this.contents = contents;
    }

    /// @return all of a call, by number
    public List<Application> of(UUID callId) {
        return copies.reviewable(callId).stream()
                .map(ApplicationCopy::toApplication)
                .toList();
    }

    public List<Application> of(UUID callId, String afterNumber, int rows) {
        return copies.reviewableAfter(callId, afterNumber, rows).stream()
                .map(ApplicationCopy::toApplication)
                .toList();
    }

    public long count(UUID callId) {
        return copies.countReviewable(callId);
    }

    public Map<UUID, Long> counts(List<UUID> callIds) {
        var counts = new HashMap<UUID, Long>();
        if (!callIds.isEmpty())
            copies.countsReviewable(callIds).forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /// @return the applications with these ids, withdrawn ones too: what was assigned must stay explainable
    public Map<UUID, Application> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return copies.list("id in ?1 and number is not null", ids).stream()
                .map(ApplicationCopy::toApplication)
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    public Optional<Application> find(UUID id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    public ProposalContent content(UUID id) {
        return contents.findByIdOptional(id)
                .map(ContentCopy::content)
                .orElseGet(() -> new ProposalContent(Map.of(), List.of()));
    }
}
