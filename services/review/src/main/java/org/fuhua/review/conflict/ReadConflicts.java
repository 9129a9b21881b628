package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.expert.ExpertLookup;

/// Shows declared conflicts: officers all, experts their own.
@ApplicationScoped
class ReadConflicts {
    private final Conflicts conflicts;
    private final ExpertLookup experts;
    private final Actors actors;

    ReadConflicts(Conflicts conflicts, ExpertLookup experts, Actors actors) {
        this.conflicts = conflicts;
        this.experts = experts;
        this.actors = actors;
    }

    Page<ConflictView> after(Paging paging) {
        var whose = actors.current().hasAny("officer") ? null : experts.me().id();
        var rows = conflicts.after(whose, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Conflict::id, ConflictView::from);
    }
}
