package org.fuhua.review.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.calibration.Calibrations;
import org.fuhua.review.consensus.ConsensusScores;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.fuhua.review.round.RoundFacts;

/// Ranks a round as its sheets and meetings stand now, by the method, the stages that count and the tie-break rule that
/// its call named.
@ApplicationScoped
public class RankingLookup {
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final CallLookup calls;
    private final Calibrations calibrations;
    private final ConsensusScores consensus;

    RankingLookup(
            ApplicationLookup applications,
            AssignmentLookup assignments,
            CallLookup calls,
            Calibrations calibrations,
            ConsensusScores consensus) {
        this.applications = applications;
        this.assignments = assignments;
        this.calls = calls;
        this.calibrations = calibrations;
        this.consensus = consensus;
    }

    public Ranking of(RoundFacts round) {
        return of(round, Set.of());
    }

    /// @param without applications that whoever looks must learn nothing of; the others are ranked as if those were not
    ///     there
    Ranking of(RoundFacts round, Set<UUID> without) {
        var call = calls.get(round.callId());
        var marks = assignments.marks(round.id(), without);
        var calibration = calibrations.of(call.scoring().method(), marks);
        var ordering = call.ordering();
        var staged = ordering.isEmpty() ? Staged.NONE : new Staged(ordering, consensus.of(round.id()));
        var rules = call.ranking().tieBreak();
        var tieBreaks = new TieBreaks(
                rules,
                rules.contains(TieBreak.HEAVIEST_CRITERION)
                        ? heaviest(round.id(), call, Ranking.equal(calibration, staged))
                        : Map.of());
        var shown = applications.of(call.id()).stream()
                .filter(application -> !without.contains(application.id()))
                .toList();
        return Ranking.of(shown, marks, calibration, tieBreaks, staged);
    }

    private Map<UUID, BigDecimal> heaviest(UUID roundId, Call call, Set<UUID> equal) {
        return assignments.meansOn(roundId, call.rubric().heaviest().code(), equal);
    }
}
