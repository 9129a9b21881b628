package org.fuhua.review.ethics.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EthicsCommittees implements PanacheRepositoryBase<EthicsCommittee, UUID> {
    List<EthicsCommittee> after(UUID id, int rows) {
        return find("id > ?1 order by id", id).page(0, rows).list();
    }

    List<EthicsCommittee> of(UUID organisationId, LocalDate inOfficeOn) {
        return list("organisationId = ?1 and formedOn <= ?2 and termEndsOn >= ?2", organisationId, inOfficeOn);
    }

    List<UUID> ofMember(String subject) {
        return getEntityManager()
                .createQuery(
                        "select c.id from EthicsCommittee c join c.members m where m.subject = ?1 order by c.id",
                        UUID.class)
                .setParameter(1, subject)
                .getResultList();
    }
}
