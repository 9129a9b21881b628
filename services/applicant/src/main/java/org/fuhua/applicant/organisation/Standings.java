package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.ORGANISATION_MERGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;

/// Tells the other features what somebody is to an organisation: one query each.
@ApplicationScoped
public class Standings {
    private final EntityManager entities;

    Standings(EntityManager entities) {
        this.entities = entities;
    }

    /// @return the organisation and what the person is in it; empty when there is no such organisation
    public Optional<Standing> of(UUID organisationId, String subject) {
        return entities.createQuery("""
                        select new org.fuhua.applicant.organisation.Standing(
                            o.id, o.uscc, o.nameZh, o.kind, o.regionCode, o.state, m.role,
                            o.editorsSubmit)
                        from Organisation o left join Member m on m.organisationId = o.id and m.subject = :subject
                        where o.id = :id""", Standing.class)
                .setParameter("id", organisationId)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /// Refuses an organisation that was merged into another meanwhile. Whoever refers to it in this transaction already
    /// is either seen by the merger or sees it here.
    public void requireLiving(UUID organisationId) {
        entities.createQuery(
                        "select o.mergedInto from Organisation o where o.id = :id and o.mergedInto is not null",
                        UUID.class)
                .setParameter("id", organisationId)
                .getResultStream()
                .findFirst()
                .ifPresent(into -> {
                    throw new Refusal(ORGANISATION_MERGED, "intoOrganisationId", into);
                });
    }

    /// @return organisations that the person is a member of with what they are in it, in the order of their ids
    public List<Standing> of(String subject, UUID afterId, int rows) {
        return entities.createQuery("""
                        select new org.fuhua.applicant.organisation.Standing(
                            o.id, o.uscc, o.nameZh, o.kind, o.regionCode, o.state, m.role,
                            o.editorsSubmit)
                        from Organisation o join Member m on m.organisationId = o.id
                        where m.subject = :subject and o.id > :after
                        order by o.id""", Standing.class)
                .setParameter("subject", subject)
                .setParameter("after", afterId)
                .setMaxResults(rows)
                .getResultList();
    }

    /// @return the organisation with the credit code and what the person is in it
    public Optional<Standing> ofCode(String uscc, String subject) {
        return entities.createQuery("select o.id from Organisation o where o.uscc = :uscc", UUID.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst()
                .flatMap(id -> of(id, subject));
    }

    /// @return the organisations that the person is a member of
    public List<UUID> organisationsOf(String subject) {
        return entities.createQuery("select m.organisationId from Member m where m.subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /// @return Chinese names of the organisations
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return entities.createQuery("select o.id, o.nameZh from Organisation o where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
