package org.fuhua.review.ranking;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.consensus.ConsensusScores;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Shows the ranking of a round, page by page; to who has a tie to an application, as if that one were not there.
@ApplicationScoped
class RankRound {
    private final RoundLookup rounds;
    private final CallLookup calls;
    private final RankingLookup rankings;
    private final Withholding withholding;
    private final ConsensusScores consensus;

    RankRound(
            RoundLookup rounds,
            CallLookup calls,
            RankingLookup rankings,
            Withholding withholding,
            ConsensusScores consensus) {
        this.rounds = rounds;
        this.calls = calls;
        this.rankings = rankings;
        this.withholding = withholding;
        this.consensus = consensus;
    }

    private record Numbered(int position, Ranking.Place place) {}

    Page<RankingItem> page(UUID roundId, Paging paging) {
        var round = rounds.get(roundId);
        var call = calls.get(round.callId());
        var ranking = rankings.of(round, withholding.in(round.callId()));
        var found = consensus.of(roundId);
        int after = position(paging);
        var rows = IntStream.range(after, Math.min(ranking.places().size(), after + paging.rows()))
                .mapToObj(i -> new Numbered(i + 1, ranking.places().get(i)))
                .toList();
        return Page.of(
                rows,
                paging.limit,
                Numbered::position,
                row -> RankingItem.from(
                        row.place(),
                        call,
                        found.getOrDefault(row.place().application().id(), Map.of()),
                        round.reviewsPerApplication()));
    }

    private static int position(Paging paging) {
        try {
            return Integer.parseUnsignedInt(paging.afterKey("0"));
        } catch (NumberFormatException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
