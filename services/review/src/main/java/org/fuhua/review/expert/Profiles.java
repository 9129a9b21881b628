package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Profiles implements PanacheRepositoryBase<ProfileCopy, UUID> {
    Optional<ProfileCopy> withKey(String personKey) {
        return find("personKey = ?1 order by sequence desc", personKey).firstResultOptional();
    }
}
