package org.fuhua.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class OrganisationCopies implements PanacheRepositoryBase<OrganisationCopy, UUID> {
    @Transactional
    void registered(UUID id, String uscc, String nameZh, String regionCode, long sequence) {
        var known = findById(id);
        var copy = known == null ? new OrganisationCopy(id) : known;
        copy.registered(uscc, nameZh, regionCode, sequence);
        if (known == null) persist(copy);
    }
}
