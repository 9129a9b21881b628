package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.partner.PartnerFacts;

/// What those who write one application are called: people of the reader's organisation by their names, those of other
/// members of the consortium by the name of their organisation.
@ApplicationScoped
class WriterNames {
    private final MemberNames names;
    private final PartnerBook partners;
    private final CreditCodes codes;

    WriterNames(MemberNames names, PartnerBook partners, CreditCodes codes) {
        this.names = names;
        this.partners = partners;
        this.codes = codes;
    }

    /// @param lead organisation that applies
    /// @param reader organisation whose member reads
    /// @return by subject; people who are no members any more have none
    Map<String, String> of(UUID applicationId, Standing lead, UUID reader, Collection<String> subjects) {
        var known = new HashMap<>(names.of(reader, subjects));
        var others = new HashSet<>(subjects);
        others.removeAll(known.keySet());
        if (others.isEmpty()) return known;
        var usccs = partners.of(applicationId).stream().map(PartnerFacts::uscc).collect(Collectors.toSet());
        if (usccs.isEmpty()) return known;
        usccs.add(lead.uscc());
        known.putAll(codes.ofMembers(usccs, others));
        return known;
    }
}
