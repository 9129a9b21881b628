package org.fuhua.review.round;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Rounds, for the features that happen within one.
@ApplicationScoped
public class RoundLookup {
    private final Rounds rounds;

    RoundLookup(Rounds rounds) {
        this.rounds = rounds;
    }

    /// @return the round; refuses an unknown one
    public RoundFacts get(UUID id) {
        return rounds.findByIdOptional(id).map(RoundFacts::from).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return the round of a call, if it has one yet
    public Optional<RoundFacts> ofCall(UUID callId) {
        return rounds.ofCalls(List.of(callId)).stream().findFirst().map(RoundFacts::from);
    }

    /// @return the round, when it can be decided on now; refuses others
    public RoundFacts getDecidable(UUID id) {
        var round = rounds.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        round.checkDecidable();
        return RoundFacts.from(round);
    }
}
