package org.fuhua.review.round;

import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.intake.Call;
import org.jspecify.annotations.Nullable;

/// A call as officers see it before and during its review.
///
/// @param applications accepted and not withdrawn
/// @param roundId absent while the review has not begun
public record CallView(
        UUID id,
        String code,
        String titleZh,
        String titleEn,
        boolean sandbox,
        boolean closed,
        boolean cancelled,
        MoneyView budget,
        MoneyView maxAward,
        int reviewsPerApplication,
        long applications,
        @Nullable UUID roundId) {

    static CallView from(Call call, long applications, @Nullable UUID roundId) {
        return new CallView(
                call.id(),
                call.code(),
                call.titleZh(),
                call.titleEn(),
                call.sandbox(),
                call.closed(),
                call.cancelled(),
                MoneyView.from(call.budget()),
                MoneyView.from(call.maxAward()),
                call.reviewsPerApplication(),
                applications,
                roundId);
    }
}
