package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.withholding.Withholding;

/// Shows declared conflicts: experts their own, officers all but those about applications they have a tie to
/// themselves.
@ApplicationScoped
class ReadConflicts {
    private final Conflicts conflicts;
    private final ExpertLookup experts;
    private final ApplicationLookup applications;
    private final Withholding withholding;
    private final Actors actors;

    ReadConflicts(
            Conflicts conflicts,
            ExpertLookup experts,
            ApplicationLookup applications,
            Withholding withholding,
            Actors actors) {
        this.conflicts = conflicts;
        this.experts = experts;
        this.applications = applications;
        this.withholding = withholding;
        this.actors = actors;
    }

    Page<ConflictView> after(Paging paging) {
        var whose = actors.current().hasAny("officer") ? null : experts.me().id();
        var rows = whose == null ? shown(paging) : conflicts.after(whose, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Conflict::id, ConflictView::from);
    }

    /// A shorter page would tell that something was left out of it.
    private List<Conflict> shown(Paging paging) {
        var shown = new ArrayList<Conflict>();
        var after = paging.afterId();
        while (shown.size() < paging.rows()) {
            var batch = conflicts.after(null, after, paging.rows());
            shown.addAll(visible(batch));
            if (batch.size() < paging.rows()) break;
            after = batch.getLast().id();
        }
        return shown.subList(0, Math.min(shown.size(), paging.rows()));
    }

    private List<Conflict> visible(List<Conflict> batch) {
        var about = batch.stream()
                .map(Conflict::applicationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var withheld = withholding.among(applications.byId(about).values());
        return batch.stream()
                .filter(one -> one.applicationId() == null || !withheld.contains(one.applicationId()))
                .toList();
    }
}
