package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// Our copy of mergers of organisations. `applicant` owns them; each is told once and for good.
@ApplicationScoped
public class MergerCopies {
    private static final String KEEP = """
            insert into organisation_merger_copy (organisation_id, uscc, into_organisation_id, into_uscc)
            values (:id, :uscc, :into, :intoUscc) on conflict do nothing""";

    private final EntityManager entities;

    MergerCopies(EntityManager entities) {
        this.entities = entities;
    }

    /// What the entry that ended stated is no longer stated by anybody.
    @Transactional
    void merged(UUID organisationId, String uscc, UUID into, String intoUscc) {
        entities.createNativeQuery(KEEP)
                .setParameter("id", organisationId)
                .setParameter("uscc", uscc)
                .setParameter("into", into)
                .setParameter("intoUscc", intoUscc)
                .executeUpdate();
        entities.createNativeQuery("delete from relation_copy where organisation_id = :id")
                .setParameter("id", organisationId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public Mergers all() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select organisation_id, uscc, into_organisation_id, into_uscc from organisation_merger_copy",
                        Tuple.class)
                .getResultList();
        var ids = new HashMap<UUID, UUID>();
        var codes = new HashMap<String, String>();
        for (var row : rows) {
            ids.put(row.get(0, UUID.class), row.get(2, UUID.class));
            codes.put(row.get(1, String.class), row.get(3, String.class));
        }
        return new Mergers(ids, codes);
    }
}
