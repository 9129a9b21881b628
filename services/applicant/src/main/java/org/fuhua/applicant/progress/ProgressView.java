package org.fuhua.applicant.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an application got, as other services told us.
public record ProgressView(ProgressStage stage, String zh, String en, Instant at) {

    static ProgressView of(ProgressStage stage, @Nullable Integer trancheNo, Instant at) {
        return stage == ProgressStage.PAID && trancheNo != null
                ? new ProgressView(stage, "第%d期经费已拨付".formatted(trancheNo), "Tranche %d paid".formatted(trancheNo), at)
                : new ProgressView(stage, stage.zh, stage.en, at);
    }
}
