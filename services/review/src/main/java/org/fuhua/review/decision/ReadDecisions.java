package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.RoundLookup;

/// Shows the decisions of a round.
@ApplicationScoped
class ReadDecisions {
    private final Decisions decisions;
    private final ApplicationLookup applications;
    private final RoundLookup rounds;

    ReadDecisions(Decisions decisions, ApplicationLookup applications, RoundLookup rounds) {
        this.decisions = decisions;
        this.applications = applications;
        this.rounds = rounds;
    }

    Page<DecisionView> after(UUID roundId, Paging paging) {
        rounds.get(roundId);
        var rows = decisions.of(roundId, paging.afterId(), paging.rows());
        var known = applications.byId(rows.stream().map(Decision::applicationId).toList());
        return Page.of(rows, paging.limit, Decision::id, d -> DecisionView.from(d, known.get(d.applicationId())));
    }
}
