package org.fuhua.funding.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Label;
import org.jspecify.annotations.Nullable;

/// A change of an agreement (任务书变更) as those who may know the agreement see it.
///
/// @param mine whether the reader asked for it, and so does not decide on it
/// @param agreementNo version of the agreement that it made; absent when it took no effect
/// @param endsOn last day of the project, when it moved that
public record ChangeView(
        UUID id,
        long version,
        UUID agreementId,
        String agreementNumber,
        String agreementTitle,
        String organisationName,
        ChangeKind kind,
        Label kindLabel,
        Way way,
        String documentNo,
        ChangeState state,
        Label stateLabel,
        String before,
        String after,
        String reason,
        @Nullable Integer months,
        boolean mine,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Integer agreementNo,
        @Nullable LocalDate endsOn) {
    @Override
    public String toString() {
        return "ChangeView[" + id + "]";
    }
}
