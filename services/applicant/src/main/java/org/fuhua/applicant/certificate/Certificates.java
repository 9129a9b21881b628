package org.fuhua.applicant.certificate;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// All certificates of all organisations.
@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {
    Certificate known(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return by title, the one that ends last first
    List<Certificate> of(UUID organisationId) {
        return list("organisationId = ?1 order by title, validTo desc, id", organisationId);
    }

    List<Certificate> of(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty() ? List.of() : list("organisationId in ?1 order by id", organisationIds);
    }

    /// @return the next one that ends soon, without one of the same title that goes on, and of which nobody was told;
    ///     others that look at the same time get another one, and its organisation is held
    Optional<Certificate> nextToEnd(LocalDate after, LocalDate until) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.id from certificate c join organisation o on o.id = c.organisation_id
                        where c.reminded_at is null and c.state in ('STATED', 'VERIFIED')
                          and c.valid_to between :after and :until
                          and not exists (select 1 from certificate later
                                          where later.organisation_id = c.organisation_id and later.title = c.title
                                            and later.state in ('STATED', 'VERIFIED') and later.valid_to > c.valid_to)
                        order by c.valid_to limit 1 for update of c, o skip locked""", UUID.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .findFirst()
                .map(id -> findById((UUID) id));
    }
}
