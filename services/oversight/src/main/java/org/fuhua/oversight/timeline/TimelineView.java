package org.fuhua.oversight.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.oversight.timeline.Applications.Application;
import org.fuhua.oversight.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// An application's way through all services.
///
/// @param complete whether everything expected of its outcome was heard of
@Schema(name = "Timeline")
record TimelineView(
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
        boolean complete,
        List<Missing> missing,
        List<Entry> entries) {

    /// A fact that is expected and was not heard of.
    @Schema(name = "MissingFact")
    record Missing(String type, String service, String zh, String en) {
        static List<Missing> of(Completeness completeness, Wordings wordings) {
            return completeness.missing().stream()
                    .map(type -> {
                        var label = wordings.label(type);
                        return new Missing(type, wordings.of(type).service(), label.zh(), label.en());
                    })
                    .toList();
        }
    }

    /// A fact in words.
    ///
    /// @param actor opaque subject of who did it; not told to applicants and recommenders
    /// @param sequence position among the facts of its aggregate
    @Schema(name = "TimelineEntry")
    record Entry(
            UUID eventId,
            Instant at,
            String service,
            String type,
            String zh,
            String en,
            @Nullable String actor,
            long sequence,
            Map<String, Object> facts) {
        static Entry of(Entries.Entry entry, Wordings wordings, boolean withActor) {
            var words = wordings.tell(entry.type(), entry.shown());
            return new Entry(
                    entry.eventId(),
                    entry.at(),
                    wordings.of(entry.type()).service(),
                    entry.type(),
                    words.zh(),
                    words.en(),
                    withActor ? entry.actor() : null,
                    entry.sequence(),
                    entry.shown());
        }
    }

    static TimelineView of(
            Application application, Completeness completeness, List<Missing> missing, List<Entry> entries) {
        return new TimelineView(
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
                completeness.complete(),
                missing,
                entries);
    }
}
