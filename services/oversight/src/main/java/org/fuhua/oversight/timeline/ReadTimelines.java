package org.fuhua.oversight.timeline;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.oversight.timeline.Applications.Application;
import org.fuhua.oversight.timeline.Applications.Search;
import org.fuhua.oversight.timeline.Completeness.Heard;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Tells the story of applications to those who may hear it.
@ApplicationScoped
class ReadTimelines {
    private static final String ACCEPTED = "org.fuhua.applicant.application-accepted.v1";

    private final Applications applications;
    private final Entries entries;
    private final HeardFacts heardFacts;
    private final Readers readers;
    private final Wordings wordings;

    ReadTimelines(
            Applications applications, Entries entries, HeardFacts heardFacts, Readers readers, Wordings wordings) {
        this.applications = applications;
        this.entries = entries;
        this.heardFacts = heardFacts;
        this.readers = readers;
        this.wordings = wordings;
    }

    Page<TimelineSummary> page(@Nullable String number, @Nullable UUID callId, @Nullable String q, Paging paging) {
        var search = new Search(readers.limitedTo(), given(number), callId, given(q));
        var rows = applications.page(search, paging.afterId(), paging.rows());
        var completeness = completeness(rows);
        return Page.of(
                rows,
                paging.limit,
                Application::applicationId,
                row -> TimelineSummary.of(row, completeness.get(row.applicationId())));
    }

    TimelineView one(UUID applicationId) {
        var limitedTo = readers.limitedTo();
        var application = applications.find(applicationId, limitedTo).orElseThrow(() -> new Refusal(NOT_FOUND));
        var completeness = completeness(List.of(application)).get(applicationId);
        var all = entries.of(applicationId, application.callId(), readers.seeInside());
        boolean reviewed = all.stream().anyMatch(entry -> entry.type().equals(ACCEPTED));
        var told = all.stream()
                .filter(entry -> isTold(entry.type()))
                .filter(entry -> entry.own() || reviewed || !isReview(entry))
                .map(entry -> TimelineView.Entry.of(entry, wordings, limitedTo == null && isActorTold(entry.type())))
                .toList();
        var missing = TimelineView.Missing.of(completeness, wordings).stream()
                .filter(one -> isTold(one.type()))
                .toList();
        return TimelineView.of(application, completeness, missing, told);
    }

    private boolean isTold(String type) {
        var wording = wordings.of(type);
        return !wording.untold() && (!wording.inside() || readers.seeInside());
    }

    private boolean isActorTold(String type) {
        return !wordings.of(type).inside() || readers.seeJudges();
    }

    Map<UUID, Completeness> completeness(List<Application> rows) {
        var owners = new HashSet<UUID>();
        rows.forEach(row -> owners.addAll(List.of(row.applicationId(), row.callId())));
        var heard = heardFacts.of(new ArrayList<>(owners));
        var completeness = new HashMap<UUID, Completeness>();
        for (var row : rows)
            completeness.put(
                    row.applicationId(),
                    Completeness.of(
                            heard.getOrDefault(row.applicationId(), Heard.NOTHING),
                            heard.getOrDefault(row.callId(), Heard.NOTHING),
                            row.routed()));
        return completeness;
    }

    // What review did for the call does not concern an application that never got there.
    private boolean isReview(Entries.Entry entry) {
        return wordings.of(entry.type()).service().equals("review");
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
