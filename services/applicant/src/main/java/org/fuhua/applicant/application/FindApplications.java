package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.Filter;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Looks applications up: applicants their organisations', departments those routed to them, the agency all handed in.
@ApplicationScoped
class FindApplications {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final Standings standings;
    private final Actors actors;
    private final Clock clock;

    FindApplications(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            Standings standings,
            Actors actors,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.standings = standings;
        this.actors = actors;
        this.clock = clock;
    }

    record Query(
            @Nullable UUID callId,
            @Nullable ApplicationState state,
            @Nullable String number) {}

    @Transactional
    ApplicationView one(UUID id) {
        return views.view(cases.toRead(id));
    }

    @Transactional
    Page<ApplicationSummary> mine(Query query, Paging paging) {
        var organisations = standings.organisationsOf(actors.current().subject());
        if (organisations.isEmpty()) return new Page<>(List.of(), null);
        return page(matching(query).and("a.organisationId in :organisations", "organisations", organisations), paging);
    }

    @Transactional
    Page<ApplicationSummary> handedIn(Query query, Paging paging) {
        var filter =
                matching(query).and("a.submittedAt is not null and a.state <> :draft", "draft", ApplicationState.DRAFT);
        if (actors.current().hasAny("officer", "auditor", "admin"))
            return page(
                    filter.and("a.callId not in (%s)".formatted(PublishedCalls.SEALED), "now", clock.instant()),
                    paging);
        var routedTo = standings.organisationsOf(actors.current().subject());
        if (routedTo.isEmpty()) return new Page<>(List.of(), null);
        return page(filter.and("a.recommenderOrganisationId in :routedTo", "routedTo", routedTo), paging);
    }

    private static Filter matching(Query query) {
        return new Filter()
                .and("a.callId = :callId", "callId", query.callId())
                .and("a.state = :state", "state", query.state())
                .and("a.number = :number", "number", query.number());
    }

    private Page<ApplicationSummary> page(Filter filter, Paging paging) {
        var rows = applications.rows(filter.and("a.id > :after", "after", paging.afterId()), paging.rows());
        return Page.of(views.summaries(rows), paging.limit, ApplicationSummary::id, summary -> summary);
    }
}
