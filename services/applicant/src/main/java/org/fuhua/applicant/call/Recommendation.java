package org.fuhua.applicant.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How an application reaches the agency (归口推荐).
///
/// @param required whether nobody may apply without a recommending unit; the applicant's choice when absent
/// @param deadlineAt last second in which units recommend, not before the applicants' deadline; open when absent
/// @param quotaPerUnit applications that one unit may recommend at most; unlimited when absent
/// @param routeZh which unit is the right one for whom
public record Recommendation(
        @Nullable Boolean required,
        @Nullable Instant deadlineAt,
        @Nullable @Min(1) @Max(1000) Integer quotaPerUnit,
        @Nullable @Size(min = 1, max = 2000) String routeZh,
        @Nullable @Size(min = 1, max = 2000) String routeEn) {

    public boolean demanded() {
        return Boolean.TRUE.equals(required);
    }
}
