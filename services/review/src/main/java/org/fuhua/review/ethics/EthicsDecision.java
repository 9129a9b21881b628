package org.fuhua.review.ethics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// One decision of the committee, as it goes into the letter (审查决定书). Earlier ones stay beside it.
///
/// @param reason on risk and benefit, consent, fairness (第十五条)
/// @param conditions what has to be changed, or kept to
/// @param voices how many members wanted it; absent for what follows from an earlier decision
/// @param whole of how many present
record EthicsDecision(
        EthicsOutcome outcome,
        String reason,
        @Nullable String conditions,
        @Nullable Long voices,
        @Nullable Long whole,
        String decidedBy,
        Instant decidedAt) {

    static final class Column extends JsonColumn<List<EthicsDecision>> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
