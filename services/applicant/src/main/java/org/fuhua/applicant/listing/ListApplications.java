package org.fuhua.applicant.listing;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.listing.ListFilter.Scope;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.paging.Cursor;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Lists applications: the agency sees all that was handed in, units what was routed to them, applicants their own.
@ApplicationScoped
class ListApplications {
    private final ListedApplications listed;
    private final Summaries summaries;
    private final Standings standings;
    private final Actors actors;

    ListApplications(ListedApplications listed, Summaries summaries, Standings standings, Actors actors) {
        this.listed = listed;
        this.summaries = summaries;
        this.standings = standings;
        this.actors = actors;
    }

    @Transactional
    Page<ApplicationSummary> handedIn(ListFilter filter, ListOrder.Sorted sorted, Paging paging) {
        var scope = scope(actors.current());
        if (scope.isPresent() && scope.get().units().isEmpty()) return new Page<>(List.of(), null);
        var after = ListCursor.decode(paging.cursor, sorted);
        var rows = listed.page(filter, scope.orElse(null), sorted, after, paging.rows());
        var next = rows.size() > paging.limit
                ? ListCursor.after(rows.get(paging.limit - 1), sorted).encode()
                : null;
        return page(rows, paging, next);
    }

    /// A request of its own, so that nobody waits for a figure to see the list.
    @Transactional
    ListCount count(ListFilter filter) {
        var scope = scope(actors.current());
        if (scope.isPresent() && scope.get().units().isEmpty()) return ListCount.of(0);
        return ListCount.of(listed.count(filter, scope.orElse(null), ListCount.COUNTED_MOST + 1));
    }

    @Transactional
    Page<ApplicationSummary> mine(ListFilter filter, Paging paging) {
        var organisations = standings.organisationsOf(actors.current().subject());
        if (organisations.isEmpty()) return new Page<>(List.of(), null);
        var own = new Scope.Own(organisations);
        var rows = listed.newest(filter, own, before(paging), paging.rows());
        var next = rows.size() > paging.limit
                ? Cursor.encode(rows.get(paging.limit - 1).id().toString())
                : null;
        return page(rows, paging, next);
    }

    /// @return what the actor's lists are limited to; empty for the agency
    Optional<Scope.RoutedTo> scope(Actor actor) {
        if (actor.hasAny("officer", "auditor", "admin")) return Optional.empty();
        return Optional.of(new Scope.RoutedTo(standings.organisationsOf(actor.subject())));
    }

    private Page<ApplicationSummary> page(List<ListedApplication> rows, Paging paging, @Nullable String next) {
        return new Page<>(summaries.of(rows.subList(0, Math.min(rows.size(), paging.limit))), next);
    }

    private static @Nullable String before(Paging paging) {
        if (paging.cursor == null) return null;
        try {
            return UUID.fromString(Cursor.decode(paging.cursor)).toString();
        } catch (IllegalArgumentException foreign) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
