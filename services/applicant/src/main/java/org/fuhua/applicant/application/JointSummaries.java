package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.applicant.progress.ProgressCopies;
import org.jspecify.annotations.Nullable;

/// Tells partners what the applications are that they take part in, many at once.
@ApplicationScoped
public class JointSummaries {
    private final Applications applications;
    private final PublishedCalls calls;
    private final Standings standings;
    private final ProgressCopies progress;
    private final Clock clock;

    JointSummaries(
            Applications applications,
            PublishedCalls calls,
            Standings standings,
            ProgressCopies progress,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.standings = standings;
        this.progress = progress;
        this.clock = clock;
    }

    /// @param editable whether it is still written, and its call goes on
    public record Summary(
            String leadName,
            String callTitleZh,
            String callTitleEn,
            Instant deadlineAt,
            boolean editable,
            @Nullable String title,
            @Nullable String number,
            Words publicState) {}

    /// Who may read them is for the caller to ask.
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Summary> of(Collection<UUID> ids) {
        List<Application> found = ids.isEmpty() ? List.of() : applications.list("id in ?1", ids);
        var versions =
                calls.known(found.stream().map(Application::callVersionId).collect(Collectors.toSet()));
        var leads =
                standings.names(found.stream().map(Application::organisationId).collect(Collectors.toSet()));
        var reached = progress.of(ids);
        var summaries = new HashMap<UUID, Summary>();
        for (var application : found) {
            var call = versions.get(application.callVersionId());
            var state = application.state();
            summaries.put(
                    application.id(),
                    new Summary(
                            leads.get(application.organisationId()),
                            call.definition().titleZh(),
                            call.definition().titleEn(),
                            call.period().deadlineAt(),
                            state.isEditable() && !call.isCancelled(),
                            application.title(),
                            application.number(),
                            PublicWords.of(
                                            state,
                                            application.recommenderOrganisationId() != null,
                                            application.number() != null,
                                            call.phase(clock.instant()),
                                            state == ApplicationState.FORMAL_PASSED
                                                    ? reached.get(application.id())
                                                    : null)
                                    .state()));
        }
        return summaries;
    }
}
