package org.fuhua.review.consensus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.review.intake.StageKind;

/// What meetings made of applications, one score for each kind; that of a later meeting of the same kind holds. They
/// stand beside the ranking and order it only where the call said so.
@ApplicationScoped
public class ConsensusScores {
    private static final String KEEP = """
            insert into consensus (application_id, kind, round_id, meeting_id, score)
            values (:application, :kind, :round, :meeting, :score)
            on conflict (application_id, kind) do update set meeting_id = excluded.meeting_id, score = excluded.score""";

    private final EntityManager entities;

    ConsensusScores(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(UUID roundId, UUID meetingId, StageKind kind, UUID applicationId, BigDecimal score) {
        entities.createNativeQuery(KEEP)
                .setParameter("application", applicationId)
                .setParameter("kind", kind.name())
                .setParameter("round", roundId)
                .setParameter("meeting", meetingId)
                .setParameter("score", score)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public Map<UUID, Map<StageKind, BigDecimal>> of(UUID roundId) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select application_id, kind, score from consensus where round_id = :round", Tuple.class)
                .setParameter("round", roundId)
                .getResultList();
        var scores = new HashMap<UUID, Map<StageKind, BigDecimal>>();
        for (var row : rows)
            scores.computeIfAbsent(row.get(0, UUID.class), _ -> new EnumMap<>(StageKind.class))
                    .put(StageKind.valueOf(row.get(1, String.class)), row.get(2, BigDecimal.class));
        return scores;
    }
}
