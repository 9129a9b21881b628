package org.fuhua.applicant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Takes over what a second entry of an organisation stated about itself, unless the one that stays states its own.
/// Figures of two statements are never mixed; those that are not taken over are kept and no longer read.
@ApplicationScoped
public class MoveProfile {
    private final EntityManager entities;

    MoveProfile(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID from, UUID into) {
        entities.flush();
        entities.createNativeQuery("""
                        update profile set organisation_id = :into, version = version + 1
                        where organisation_id = :from
                          and not exists (select 1 from profile where organisation_id = :into)""")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
