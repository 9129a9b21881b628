package org.fuhua.applicant.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Standing;

/// Tells who takes part in what, and who signed.
@ApplicationScoped
public class PartnerBook {
    private final Partners partners;
    private final CreditCodes codes;

    PartnerBook(Partners partners, CreditCodes codes) {
        this.partners = partners;
        this.codes = codes;
    }

    /// @return in the order in which they were invited first
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PartnerFacts> of(UUID applicationId) {
        return partners.of(applicationId).stream().map(Partner::facts).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public PartnerFacts known(UUID applicationId, UUID id) {
        return partners.known(applicationId, id).facts();
    }

    /// @param usccs credit codes of organisations
    /// @return what they were invited to, the newest first
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PartnerFacts> of(Collection<String> usccs, UUID before, int rows) {
        return partners.of(usccs, before, rows).stream().map(Partner::facts).toList();
    }

    /// @return whether the person is a member of an organisation that takes part
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isOpenTo(UUID applicationId, String subject) {
        var usccs = partners.of(applicationId).stream()
                .filter(partner -> partner.state().takesPart())
                .map(Partner::uscc)
                .toList();
        return codes.of(usccs, subject).values().stream().anyMatch(Standing::isMember);
    }

    /// @return by credit code; those that nobody invited are left out
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, PartnerState> states(UUID applicationId) {
        return partners.of(applicationId).stream().collect(Collectors.toMap(Partner::uscc, Partner::state));
    }

    /// @return the organisations that signed for their part
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> signed(UUID applicationId) {
        return partners.of(applicationId).stream()
                .filter(partner -> partner.state() == PartnerState.SIGNED)
                .map(partner -> Objects.requireNonNull(partner.facts().organisationId()))
                .collect(Collectors.toSet());
    }
}
