package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which applications are decided: what they were decided by stays as it was.
@ApplicationScoped
public class DecidedLookup {
    private final Decisions decisions;

    DecidedLookup(Decisions decisions) {
        this.decisions = decisions;
    }

    /// @return the accounts of everybody who ever decided on one of the applications
    public Set<String> deciders(Collection<UUID> applicationIds) {
        return applicationIds.isEmpty()
                ? Set.of()
                : decisions.list("applicationId in ?1", applicationIds).stream()
                        .flatMap(decision -> decision.deciders().stream())
                        .collect(Collectors.toSet());
    }

    public Optional<DecisionFacts> of(UUID applicationId) {
        return decisions
                .find("applicationId", applicationId)
                .firstResultOptional()
                .map(Decision::facts);
    }

    public Set<UUID> decidedAmong(Collection<UUID> applicationIds) {
        return applicationIds.isEmpty()
                ? Set.of()
                : decisions.list("applicationId in ?1", applicationIds).stream()
                        .map(Decision::applicationId)
                        .collect(Collectors.toSet());
    }
}
