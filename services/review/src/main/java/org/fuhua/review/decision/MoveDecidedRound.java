package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhua.review.departure.KeepDepartures;
import org.fuhua.review.departure.PassedOver;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.AdvanceRound;
import org.fuhua.review.round.RoundFacts;

/// Moves a round on once no application is left to decide and no departure from the ranking waits for its confirmation.
@ApplicationScoped
public class MoveDecidedRound {
    private final Decisions decisions;
    private final ApplicationLookup applications;
    private final KeepDepartures departures;
    private final AdvanceRound advance;

    MoveDecidedRound(
            Decisions decisions, ApplicationLookup applications, KeepDepartures departures, AdvanceRound advance) {
        this.decisions = decisions;
        this.applications = applications;
        this.departures = departures;
        this.advance = advance;
    }

    /// @param found everything that the decisions of the round pass over now
    @Transactional(TxType.MANDATORY)
    public void move(RoundFacts round, List<PassedOver> found) {
        var decided =
                decisions.of(round.id()).stream().map(Decision::applicationId).collect(Collectors.toSet());
        var judged = applications.of(round.callId());
        if (judged.stream().map(Application::id).allMatch(decided::contains)
                && departures.unconfirmed(round.id(), found) == 0) advance.decided(round.id(), judged.size());
        else advance.partlyDecided(round.id());
    }
}
