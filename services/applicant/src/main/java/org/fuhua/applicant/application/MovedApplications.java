package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/// Tells in whose name applications were handed in that came to another organisation since.
@ApplicationScoped
class MovedApplications {
    private final EntityManager entities;

    MovedApplications(EntityManager entities) {
        this.entities = entities;
    }

    /// To which organisations an application belonged.
    ///
    /// @param until the former ones by the moment at which it left them
    record Owners(NavigableMap<Instant, UUID> until, UUID now) {
        UUID at(Instant moment) {
            var left = until.higherEntry(moment);
            return left == null ? now : left.getValue();
        }
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Owners owners(Application application) {
        var until = new TreeMap<Instant, UUID>();
        List<Tuple> moves = entities.createNativeQuery("""
                        select moved_at, from_organisation_id from application_move where application_id = :id""", Tuple.class)
                .setParameter("id", application.id())
                .getResultList();
        moves.forEach(move -> until.put(move.get(0, Instant.class), move.get(1, UUID.class)));
        return new Owners(until, application.organisationId());
    }
}
