package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.USCC_TAKEN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.Filter;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// All organisations.
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /// Refuses a second entry that was merged into another.
    Organisation known(UUID id) {
        return living(findById(id));
    }

    /// Held while members change, so that the organisation's facts keep one order.
    Organisation held(UUID id) {
        return living(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Organisation living(@Nullable Organisation found) {
        if (found == null) throw new Refusal(NOT_FOUND);
        found.requireLiving();
        return found;
    }

    /// Both held against everything that refers to them, an application begun at this moment included; in the order of
    /// their ids, so that two mergers never wait for each other.
    List<Organisation> heldTogether(UUID one, UUID other) {
        var ids = List.of(one, other);
        getEntityManager()
                .createNativeQuery("select id from organisation where id in :ids order by id for update", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return ids.stream().map(this::known).toList();
    }

    /// Whatever led to the merged one leads on.
    void followMerged(UUID merged, UUID into) {
        update("mergedInto = ?1 where mergedInto = ?2", into, merged);
    }

    /// Moves the version on, as members belong to their organisation.
    void touch(Organisation organisation) {
        getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void admit(Organisation organisation) {
        try {
            persistAndFlush(organisation);
        } catch (ConstraintViolationException taken) {
            if (!"ux_organisation_uscc".equals(taken.getConstraintName())) throw taken;
            throw new Refusal(USCC_TAKEN).at("/uscc");
        }
    }

    /// An organisation with what a person is in it.
    record Mine(Organisation organisation, MemberRole role) {}

    List<Mine> of(String subject, UUID after, int rows) {
        return getEntityManager()
                .createQuery("""
                        select new org.fuhua.applicant.organisation.Organisations$Mine(o, m.role)
                        from Member m join Organisation o on o.id = m.organisationId
                        where m.subject = :subject and o.id > :after order by o.id""", Mine.class)
                .setParameter("subject", subject)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    List<Organisation> matching(@Nullable String uscc, @Nullable OrganisationKind kind, UUID after, int rows) {
        return new Filter()
                .and("o.id > :after", "after", after)
                .and("o.mergedInto is null or :exact = true", "exact", uscc != null)
                .and("o.uscc = :uscc", "uscc", uscc)
                .and("o.kind = :kind", "kind", kind)
                .list(getEntityManager(), Organisation.class, "select o from Organisation o", "o.id", rows);
    }
}
