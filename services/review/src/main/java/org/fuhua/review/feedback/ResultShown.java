package org.fuhua.review.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.round.RoundState;

/// Whether the result of a round is public now. A notice that is taken back takes the feedback out of sight again.
@ApplicationScoped
class ResultShown {
    private final RoundLookup rounds;

    ResultShown(RoundLookup rounds) {
        this.rounds = rounds;
    }

    boolean of(UUID roundId) {
        var state = rounds.get(roundId).state();
        return state == RoundState.PUBLICISED || state == RoundState.CLOSED;
    }
}
