package org.fuhua.applicant.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.organisation.AnnounceRelations;

/// Takes over the ties that a second entry of an organisation stated, unless the one that stays states its own: shares
/// only add up within one statement.
@ApplicationScoped
public class MoveRelations {
    private static final List<String> MOVES = List.of("""
            insert into relation_statement (organisation_id, version, changed_at)
            select :into, version, changed_at from relation_statement where organisation_id = :from""", """
            update relation set organisation_id = :into where organisation_id = :from""", """
            delete from relation_statement where organisation_id = :from and :into <> :from""");

    private final Relations relations;
    private final EntityManager entities;
    private final AnnounceRelations announceRelations;

    MoveRelations(Relations relations, EntityManager entities, AnnounceRelations announceRelations) {
        this.relations = relations;
        this.entities = entities;
        this.announceRelations = announceRelations;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID from, UUID into) {
        if (relations.count("organisationId", from) == 0 || relations.count("organisationId", into) > 0) return;
        for (var move : MOVES)
            entities.createNativeQuery(move)
                    .setParameter("from", from)
                    .setParameter("into", into)
                    .executeUpdate();
        announceRelations.handle(
                into,
                relations.findById(into).relations().stream()
                        .map(Relation::told)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
