package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.review.intake.Stage;
import org.fuhua.review.intake.StageKind;

/// What the stages of a call found and how they count: nothing where the call said nothing of it.
///
/// @param ordering stages that order the ranking, as they follow
/// @param scores by application and kind
record Staged(List<Stage> ordering, Map<UUID, Map<StageKind, BigDecimal>> scores) {
    static final Staged NONE = new Staged(List.of(), Map.of());

    Map<StageKind, BigDecimal> of(UUID applicationId) {
        return scores.getOrDefault(applicationId, Map.of());
    }

    /// @param written scores of the sheets; whoever has none has no standing
    Map<UUID, Standing> standings(Map<UUID, BigDecimal> written) {
        var standings = new HashMap<UUID, Standing>();
        written.forEach((id, score) -> standings.put(id, Standing.of(score, ordering, of(id))));
        return standings;
    }
}
