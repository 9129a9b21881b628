package org.fuhua.review.departure;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Shows departures; a page takes few queries, however long it is.
@ApplicationScoped
public class ReadDepartures {
    private final Departures departures;
    private final ApplicationLookup applications;
    private final Withholding withholding;
    private final Actors actors;

    ReadDepartures(Departures departures, ApplicationLookup applications, Withholding withholding, Actors actors) {
        this.departures = departures;
        this.applications = applications;
        this.withholding = withholding;
        this.actors = actors;
    }

    /// @param roundId only those of this round; of all when absent
    /// @param states only those; all when empty
    public Page<DepartureView> after(@Nullable UUID roundId, Collection<DepartureState> states, Paging paging) {
        // A shorter page would tell that something was left out of it.
        var shown = new ArrayList<Departure>();
        var after = paging.afterId();
        while (shown.size() < paging.rows()) {
            var batch = departures.after(roundId, states, after, paging.rows());
            shown.addAll(visible(batch));
            if (batch.size() < paging.rows()) break;
            after = batch.getLast().id();
        }
        var views = views(shown.subList(0, Math.min(shown.size(), paging.rows())));
        return Page.of(views, paging.limit, DepartureView::id, view -> view);
    }

    public DepartureView one(UUID id) {
        var visible = visible(List.of(departures.get(id)));
        if (visible.isEmpty()) throw new Refusal(NOT_FOUND);
        return views(visible).getFirst();
    }

    /// A departure tells of the places of all applications that it names.
    private List<Departure> visible(List<Departure> rows) {
        var withheld = withholding.among(applications.byId(named(rows)).values());
        return rows.stream()
                .filter(row -> !withheld.contains(row.applicationId())
                        && row.foremost().stream().noneMatch(withheld::contains))
                .toList();
    }

    private static List<UUID> named(List<Departure> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.applicationId()), row.foremost().stream()))
                .distinct()
                .toList();
    }

    private List<DepartureView> views(List<Departure> rows) {
        var known = applications.byId(named(rows));
        var reader = actors.current().subject();
        return rows.stream().map(row -> DepartureView.from(row, known, reader)).toList();
    }
}
