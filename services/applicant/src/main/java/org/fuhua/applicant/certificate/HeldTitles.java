package org.fuhua.applicant.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells the other features on which days organisations hold which titles.
@ApplicationScoped
public class HeldTitles {
    private final Certificates certificates;

    HeldTitles(Certificates certificates) {
        this.certificates = certificates;
    }

    /// @param named titles of which there is a certificate, also one that counts no more
    /// @param held the days on which those count
    public record Held(Set<String> named, List<Validity> held) {
        public static final Held NONE = new Held(Set.of(), List.of());
    }

    /// @return by organisation, those without certificates left out: one query
    @Transactional
    public Map<UUID, Held> of(Collection<UUID> organisationIds) {
        return certificates.of(organisationIds).stream()
                .filter(one -> one.state() != CertificateState.WITHDRAWN)
                .collect(Collectors.groupingBy(
                        Certificate::organisationId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> new Held(
                                        all.stream().map(Certificate::title).collect(Collectors.toSet()),
                                        all.stream()
                                                .flatMap(one -> one.validity().stream())
                                                .toList()))));
    }
}
