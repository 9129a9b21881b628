package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Shows the decisions of a round, but for applications that whoever looks has a tie to.
@ApplicationScoped
class ReadDecisions {
    private final Decisions decisions;
    private final ApplicationLookup applications;
    private final RoundLookup rounds;
    private final Withholding withholding;

    ReadDecisions(Decisions decisions, ApplicationLookup applications, RoundLookup rounds, Withholding withholding) {
        this.decisions = decisions;
        this.applications = applications;
        this.rounds = rounds;
        this.withholding = withholding;
    }

    Page<DecisionView> after(UUID roundId, Paging paging) {
        var withheld = withholding.in(rounds.get(roundId).callId());
        var rows = decisions.of(roundId, withheld, paging.afterId(), paging.rows());
        var known = applications.byId(rows.stream().map(Decision::applicationId).toList());
        return Page.of(rows, paging.limit, Decision::id, d -> DecisionView.from(d, known.get(d.applicationId())));
    }
}
