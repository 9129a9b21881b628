package org.fuhua.applicant.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was decided on misconduct and not lifted, for the conditions of calls: one query each.
@ApplicationScoped
public class Decisions {
    private final IntegrityRecords records;

    Decisions(IntegrityRecords records) {
        this.records = records;
    }

    /// @return by organisation; those without a decision are left out
    public Map<UUID, List<Decided>> on(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : records.notLiftedOf(organisations).stream()
                        .collect(Collectors.groupingBy(
                                IntegrityRecord::organisationId,
                                Collectors.mapping(record -> Decided.of(record.decision()), Collectors.toList())));
    }

    /// @param keys blind indexes of people's mail addresses
    public List<Decided> onPeople(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : records.notLiftedOfPeople(keys).stream()
                        .map(record -> Decided.of(record.decision()))
                        .toList();
    }
}
