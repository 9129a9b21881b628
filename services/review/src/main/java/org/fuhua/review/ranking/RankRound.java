package org.fuhua.review.ranking;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.calibration.Calibrations;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.RoundLookup;

/// Ranks a round as its sheets stand now, by the method that its call named.
@ApplicationScoped
class RankRound {
    private final RoundLookup rounds;
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final CallLookup calls;
    private final Calibrations calibrations;

    RankRound(
            RoundLookup rounds,
            ApplicationLookup applications,
            AssignmentLookup assignments,
            CallLookup calls,
            Calibrations calibrations) {
        this.rounds = rounds;
        this.applications = applications;
        this.assignments = assignments;
        this.calls = calls;
        this.calibrations = calibrations;
    }

    private record Numbered(int position, Ranking.Place place) {}

    Page<RankingItem> page(UUID roundId, Paging paging) {
        var round = rounds.get(roundId);
        var scoring = calls.get(round.callId()).scoring();
        var marks = assignments.marks(roundId);
        var ranking = Ranking.of(applications.of(round.callId()), marks, calibrations.of(scoring.method(), marks));
        int after = position(paging);
        var rows = IntStream.range(after, Math.min(ranking.places().size(), after + paging.rows()))
                .mapToObj(i -> new Numbered(i + 1, ranking.places().get(i)))
                .toList();
        return Page.of(
                rows,
                paging.limit,
                Numbered::position,
                row -> RankingItem.from(row.place(), round.reviewsPerApplication(), scoring.wideSpread()));
    }

    private static int position(Paging paging) {
        try {
            return Integer.parseUnsignedInt(paging.afterKey("0"));
        } catch (NumberFormatException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
