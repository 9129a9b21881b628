package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .map(OrganisationLookup::organisation)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /// @return where organisations are registered (GB/T 2260), those that were told of
    public Map<UUID, String> regions(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return copies.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(OrganisationCopy::id, OrganisationCopy::regionCode));
    }

    /// @return the organisation with a credit code, the first that was told of
    public Optional<Organisation> withCode(String uscc) {
        return copies.find("uscc = ?1 order by id", uscc).firstResultOptional().map(OrganisationLookup::organisation);
    }

    /// @return every organisation that was told of, also those that were merged into others
    public List<Organisation> all() {
        return copies.listAll().stream().map(OrganisationLookup::organisation).toList();
    }

    private static Organisation organisation(OrganisationCopy copy) {
        return new Organisation(copy.id(), copy.uscc(), copy.nameZh(), copy.formerNames());
    }
}
