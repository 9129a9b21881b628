package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a recommending unit has to do for a call, and what it still may.
///
/// @param quota applications that the unit may recommend at most; unlimited when absent
/// @param recommended applications that it recommended
/// @param waiting applications that wait for its opinion
/// @param deadlineAt last second in which it recommends; open when absent
/// @param over whether that second has passed
record UnitShareView(
        UUID callId,
        String callTitleZh,
        String callTitleEn,
        UUID unitId,
        String unitName,
        @Nullable Integer quota,
        int recommended,
        int waiting,
        @Nullable Instant deadlineAt,
        boolean over) {}
