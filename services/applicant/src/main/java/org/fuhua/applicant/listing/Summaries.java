package org.fuhua.applicant.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.ApplicationState;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.progress.ProgressCopies;

/// Adds to listed applications what other features know of them: two queries, however many rows.
@ApplicationScoped
class Summaries {
    private final ProgressCopies progress;
    private final PublishedCalls calls;
    private final Clock clock;

    Summaries(ProgressCopies progress, PublishedCalls calls, Clock clock) {
        this.progress = progress;
        this.calls = calls;
        this.clock = clock;
    }

    List<ApplicationSummary> of(List<ListedApplication> rows) {
        var now = clock.instant();
        var reached = progress.of(rows.stream()
                .filter(row -> row.state() == ApplicationState.FORMAL_PASSED)
                .map(ListedApplication::id)
                .toList());
        var known =
                calls.known(rows.stream().map(ListedApplication::callVersionId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> ApplicationSummary.from(row, known.get(row.callVersionId()), reached.get(row.id()), now))
                .toList();
    }
}
