package org.fuhua.applicant.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All members of all organisations.
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {

    Optional<Member> of(UUID organisationId, String subject) {
        return find("organisationId = ?1 and subject = ?2", organisationId, subject)
                .firstResultOptional();
    }

    Optional<Member> of(UUID organisationId, UUID memberId) {
        return find("organisationId = ?1 and id = ?2", organisationId, memberId).firstResultOptional();
    }

    List<Member> of(UUID organisationId, UUID after, int rows) {
        return find("organisationId = ?1 and id > ?2 order by id", organisationId, after)
                .page(0, rows)
                .list();
    }

    List<Member> all(UUID organisationId) {
        return list("organisationId = ?1 order by id", organisationId);
    }

    long owners(UUID organisationId) {
        return count("organisationId = ?1 and role = ?2", organisationId, MemberRole.OWNER);
    }
}
