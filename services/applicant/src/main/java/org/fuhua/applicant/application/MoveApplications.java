package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.search.SearchIndex;

/// Gives all applications of an organisation, drafts and handed-in ones, to another that it was a second entry of.
///
/// What was handed in keeps its answers, digest and seals, and in whose name that was is kept beside them: the digest
/// covers it. Whoever saves at the same time is told to look again, since the version moves on.
@ApplicationScoped
public class MoveApplications {
    private final EntityManager entities;
    private final SearchIndex searchIndex;

    MoveApplications(EntityManager entities, SearchIndex searchIndex) {
        this.entities = entities;
        this.searchIndex = searchIndex;
    }

    /// @param nameZh of the organisation that takes them over, by which they are found from now on
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID from, UUID into, String nameZh, Instant now) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into application_move (application_id, moved_at, from_organisation_id)
                        select id, :now, organisation_id from application
                        where organisation_id = :from and submitted_at is not null""")
                .setParameter("now", now)
                .setParameter("from", from)
                .executeUpdate();
        move(
                "update Application a set a.organisationId = :into, a.version = a.version + 1 where a.organisationId = :from",
                from,
                into);
        entities.createNativeQuery(
                        "update application_partner set organisation_id = :into where organisation_id = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        move("""
                update Application a set a.recommenderOrganisationId = :into, a.version = a.version + 1
                where a.recommenderOrganisationId = :from""", from, into);
        searchIndex.moved(from, into, nameZh);
    }

    private void move(String update, UUID from, UUID into) {
        entities.createQuery(update)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
