package org.fuhua.oversight.timeline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.oversight.timeline.Applications.Application;
import org.jspecify.annotations.Nullable;

/// One line of a list of timelines.
@Schema(name = "TimelineSummary")
record TimelineSummary(
        UUID applicationId,
        @Nullable String number,
        @Nullable String title,
        UUID callId,
        @Nullable String callCode,
        @Nullable String callTitleZh,
        @Nullable String callTitleEn,
        @Nullable String organisationName,
        @Nullable Instant submittedAt,
        Outcome outcome,
        boolean complete) {

    static TimelineSummary of(Application application, Completeness completeness) {
        return new TimelineSummary(
                application.applicationId(),
                application.number(),
                application.title(),
                application.callId(),
                application.callCode(),
                application.callTitleZh(),
                application.callTitleEn(),
                application.organisationName(),
                application.submittedAt(),
                completeness.outcome(),
                completeness.complete());
    }
}
