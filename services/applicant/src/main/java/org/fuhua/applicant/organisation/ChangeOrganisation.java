package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.search.SearchIndex;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;

/// Changes what is public about an organisation.
@ApplicationScoped
class ChangeOrganisation {
    private final Organisations organisations;
    private final Ownership ownership;
    private final OrganisationPublisher publisher;
    private final SearchIndex searchIndex;
    private final Audit audit;
    private final Actors actors;

    ChangeOrganisation(
            Organisations organisations,
            Ownership ownership,
            OrganisationPublisher publisher,
            SearchIndex searchIndex,
            Audit audit,
            Actors actors) {
        this.organisations = organisations;
        this.ownership = ownership;
        this.publisher = publisher;
        this.searchIndex = searchIndex;
        this.audit = audit;
        this.actors = actors;
    }

    record Command(UUID id, ExpectedVersion expected, OrganisationProfile profile) {}

    @Transactional
    OrganisationView handle(Command command) {
        var role = ownership.require(command.id());
        var organisation = organisations.known(command.id());
        if (organisation.kind() != command.profile().kind())
            RegisterOrganisation.refuseSelfMadeDepartment(command.profile().kind(), actors.current());
        command.expected().check(organisation.version());
        organisation.describe(command.profile());
        searchIndex.renamed(organisation.id(), command.profile().nameZh());
        organisations.flush();
        publisher.publish(organisation.registered());
        audit.record("organisation", organisation.id(), "change", null, null, null);
        return organisation.view(role);
    }
}
