package org.fuhua.review.consensus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Consensus scores by application; that of a later meeting holds. They stand beside the ranking and do not order it.
@ApplicationScoped
public class ConsensusScores {
    private static final String KEEP = """
            insert into consensus (application_id, round_id, meeting_id, score)
            values (:application, :round, :meeting, :score)
            on conflict (application_id) do update set meeting_id = excluded.meeting_id, score = excluded.score""";

    private final EntityManager entities;

    ConsensusScores(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(UUID roundId, UUID meetingId, UUID applicationId, BigDecimal score) {
        entities.createNativeQuery(KEEP)
                .setParameter("application", applicationId)
                .setParameter("round", roundId)
                .setParameter("meeting", meetingId)
                .setParameter("score", score)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public Map<UUID, BigDecimal> of(UUID roundId) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select application_id, score from consensus where round_id = :round", Tuple.class)
                .setParameter("round", roundId)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, BigDecimal.class)));
    }
}
