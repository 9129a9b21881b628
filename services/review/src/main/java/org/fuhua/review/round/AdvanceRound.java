package org.fuhua.review.round;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;

/// Moves a round on, in the transaction of the step that moves it.
@ApplicationScoped
public class AdvanceRound {
    private final Rounds rounds;
    private final RoundPublisher publisher;
    private final Audit audit;

    AdvanceRound(Rounds rounds, RoundPublisher publisher, Audit audit) {
        this.rounds = rounds;
        this.publisher = publisher;
        this.audit = audit;
    }

    @Transactional(TxType.MANDATORY)
    public void assigned(UUID roundId, UUID planId, int assignments, int reviewsPerApplication) {
        move(
                roundId,
                RoundState.Action.ASSIGN,
                round -> publisher.publish(round.assign(planId, assignments, reviewsPerApplication)));
    }

    @Transactional(TxType.MANDATORY)
    public void decided(UUID roundId, int decisions) {
        move(roundId, RoundState.Action.DECIDE, round -> publisher.publish(round.decide(decisions)));
    }

    /// Some applications stay undecided.
    @Transactional(TxType.MANDATORY)
    public void partlyDecided(UUID roundId) {
        move(roundId, RoundState.Action.DECIDE, Round::decidePartly);
    }

    @Transactional(TxType.MANDATORY)
    public void publicised(UUID roundId) {
        move(roundId, RoundState.Action.PUBLICISE, Round::publicise);
    }

    @Transactional(TxType.MANDATORY)
    public void retracted(UUID roundId) {
        move(roundId, RoundState.Action.RETRACT, Round::retract);
    }

    @Transactional(TxType.MANDATORY)
    public void closed(UUID roundId) {
        move(roundId, RoundState.Action.CLOSE, Round::close);
    }

    private void move(UUID roundId, RoundState.Action action, Consumer<Round> step) {
        var round = rounds.findByIdOptional(roundId).orElseThrow(() -> new Refusal(NOT_FOUND));
        var before = round.state();
        step.accept(round);
        audit.record("round", roundId, action.name(), before, round.state(), null);
        rounds.flush();
    }
}
