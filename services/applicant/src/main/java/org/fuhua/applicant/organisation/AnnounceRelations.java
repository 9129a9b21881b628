package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Tells to which organisations another is tied. The organisation is held meanwhile, so that its facts keep one order.
@ApplicationScoped
public class AnnounceRelations {
    private final Organisations organisations;
    private final OrganisationPublisher publisher;

    AnnounceRelations(Organisations organisations, OrganisationPublisher publisher) {
        this.organisations = organisations;
        this.publisher = publisher;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID organisationId, List<OrganisationTie> ties) {
        publisher.publish(organisations.held(organisationId).stated(ties));
    }
}
