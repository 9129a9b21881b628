package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.review.intake.MergerCopies;

/// The policy with everything that is declared now.
@ApplicationScoped
public class ConflictLookup {
    private final Conflicts conflicts;
    private final MergerCopies mergers;

    ConflictLookup(Conflicts conflicts, MergerCopies mergers) {
        this.conflicts = conflicts;
        this.mergers = mergers;
    }

    public ConflictPolicy policy() {
        return new ConflictPolicy(
                conflicts.listAll().stream()
                        .map(c -> new ConflictPolicy.Declared(c.expertId(), c.applicationId(), c.organisationId()))
                        .toList(),
                mergers.all());
    }
}
