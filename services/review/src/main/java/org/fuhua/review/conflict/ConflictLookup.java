package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/// The policy with everything that is declared now.
@ApplicationScoped
public class ConflictLookup {
    private final Conflicts conflicts;

    ConflictLookup(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    public ConflictPolicy policy() {
        return new ConflictPolicy(conflicts.listAll().stream()
                .map(c -> new ConflictPolicy.Declared(c.expertId(), c.applicationId(), c.organisationId()))
                .toList());
    }
}
