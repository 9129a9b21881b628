package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.BAR_ENDS_BEFORE_START;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Enters decisions that an expert may not judge, lifts them, and shows them.
@ApplicationScoped
class BarExpert {
    private final Bars bars;
    private final Experts experts;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    BarExpert(Bars bars, Experts experts, Actors actors, Audit audit, Ids ids, Clock clock) {
        this.bars = bars;
        this.experts = experts;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    BarView enter(UUID id, Bar.Decision decision) {
        var expertId =
                experts.kept(id).orElseThrow(() -> new Refusal(NOT_FOUND)).id();
        if (decision.toOn() != null && decision.toOn().isBefore(decision.fromOn()))
            throw new Refusal(BAR_ENDS_BEFORE_START).at("/to");
        var bar = Bar.enter(ids.next(), expertId, decision, actors.current().subject(), clock.instant());
        bars.persistAndFlush(bar);
        audit.record("expert", expertId, "BAR", null, null, decision.documentNo());
        return BarView.from(bar);
    }

    @Transactional
    BarView lift(UUID barId, ExpectedVersion expected, String reason) {
        var bar = bars.findByIdOptional(barId).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(bar.version());
        bar.lift(reason, clock.instant());
        bars.flush();
        audit.record("expert", bar.expertId(), "LIFT-BAR", null, null, reason);
        return BarView.from(bar);
    }

    Page<BarView> of(UUID id, Paging paging) {
        var expertId = experts.kept(id).map(Expert::id).orElse(id);
        return Page.of(bars.of(expertId, paging.afterId(), paging.rows()), paging.limit, Bar::id, BarView::from);
    }
}
