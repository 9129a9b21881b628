package org.fuhua.review.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.assignment.AssignmentLookup.Progress;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.Composition;
import org.fuhua.review.intake.RankingTerms;
import org.fuhua.review.intake.Scoring;
import org.fuhua.review.intake.Stage;
import org.fuhua.review.matching.Objective;

/// A round with how far it is.
///
/// @param applications accepted and not withdrawn, those that are kept from whoever looks not counted
/// @param withheld applications that whoever looks has a tie to; nothing of them is in any list, count or score
/// @param objective what assignments aim at by the call
/// @param composition who must be among the experts of each application by the call
/// @param ranking what the call said of departures and ties
/// @param stages kinds of review that the call has
/// @param assignments that stand
/// @param submitted assignments with a submitted sheet
public record RoundView(
        UUID id,
        long version,
        UUID callId,
        String callCode,
        String callTitleZh,
        String callTitleEn,
        MoneyView budget,
        MoneyView maxAward,
        RoundState state,
        Instant assessmentDeadlineAt,
        int reviewsPerApplication,
        Scoring scoring,
        Objective objective,
        Composition composition,
        RankingTerms ranking,
        List<Stage> stages,
        long applications,
        int withheld,
        long assignments,
        long submitted) {

    static RoundView from(Round round, Call call, long applications, int withheld, Progress progress) {
        return new RoundView(
                round.id(),
                round.version(),
                round.callId(),
                call.code(),
                call.titleZh(),
                call.titleEn(),
                MoneyView.from(call.budget()),
                MoneyView.from(call.maxAward()),
                round.state(),
                round.assessmentDeadlineAt(),
                round.reviewsPerApplication(),
                call.scoring(),
                call.objective(),
                call.composition(),
                call.ranking(),
                call.stages(),
                applications - withheld,
                withheld,
                progress.made(),
                progress.submitted());
    }
}
