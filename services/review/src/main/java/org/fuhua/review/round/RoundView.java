package org.fuhua.review.round;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.assignment.AssignmentLookup.Progress;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.Scoring;

/// A round with how far it is.
///
/// @param applications accepted and not withdrawn
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
        long applications,
        long assignments,
        long submitted) {

    static RoundView from(Round round, Call call, long applications, Progress progress) {
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
                applications,
                progress.made(),
                progress.submitted());
    }
}
