package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Votes on items, one of each member; a member may vote otherwise until the vote is closed.
@ApplicationScoped
class Votes {
    private static final String CAST = """
            insert into meeting_vote (item_id, expert_id, choice) values (:item, :expert, :choice)
            on conflict (item_id, expert_id) do update set choice = excluded.choice""";

    private final EntityManager entities;

    Votes(EntityManager entities) {
        this.entities = entities;
    }

    void cast(UUID itemId, UUID expertId, Choice choice) {
        entities.createNativeQuery(CAST)
                .setParameter("item", itemId)
                .setParameter("expert", expertId)
                .setParameter("choice", choice.name())
                .executeUpdate();
    }

    /// @return the votes on each item, by who cast them
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Map<UUID, Map<UUID, Choice>> on(Collection<UUID> itemIds) {
        var votes = new HashMap<UUID, Map<UUID, Choice>>();
        if (itemIds.isEmpty()) return votes;
        List<Tuple> rows = entities.createNativeQuery(
                        "select item_id, expert_id, choice from meeting_vote where item_id in (:items)", Tuple.class)
                .setParameter("items", itemIds)
                .getResultList();
        for (var row : rows)
            votes.computeIfAbsent(row.get(0, UUID.class), _ -> new HashMap<>())
                    .put(row.get(1, UUID.class), Choice.valueOf(row.get(2, String.class)));
        return votes;
    }
}
