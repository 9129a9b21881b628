package org.fuhua.talent.need;

import static org.fuhua.talent.TalentProblem.SANDBOX_NOT_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Takes up a need that an organisation has told.
@ApplicationScoped
class CollectNeed {
    private final Needs needs;
    private final NeedPublisher publisher;
    private final Audit audit;
    private final PlatformConfig config;
    private final Ids ids;
    private final Clock clock;

    CollectNeed(Needs needs, NeedPublisher publisher, Audit audit, PlatformConfig config, Ids ids, Clock clock) {
        this.needs = needs;
        this.publisher = publisher;
        this.audit = audit;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UUID handle(Terms terms) {
        if (terms.sandbox() && !config.demonstration()) throw new Refusal(SANDBOX_NOT_OFFERED).at("/sandbox");
        var need = Need.collect(ids.next(), terms, clock.instant());
        needs.persist(need);
        publisher.publish(need.collected());
        audit.record("need", need.id(), "collect", null, need.state(), null);
        return need.id();
    }
}
