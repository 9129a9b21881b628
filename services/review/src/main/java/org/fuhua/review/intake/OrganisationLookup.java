package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Organisations that were registered.
@ApplicationScoped
public class OrganisationLookup {
    private final OrganisationCopies copies;

    OrganisationLookup(OrganisationCopies copies) {
        this.copies = copies;
    }

    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return copies.list("id in ?1", ids).stream()
                .map(o -> new Organisation(o.id(), o.uscc(), o.nameZh()))
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
