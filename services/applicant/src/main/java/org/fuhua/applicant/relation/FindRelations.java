package org.fuhua.applicant.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/// Looks up what an organisation states and what hangs together with it. That the agency looked is written down.
@ApplicationScoped
class FindRelations {
    private final Relations relations;
    private final RelationViews views;
    private final ApplicantConfig config;
    private final Audit audit;
    private final Clock clock;

    FindRelations(Relations relations, RelationViews views, ApplicantConfig config, Audit audit, Clock clock) {
        this.relations = relations;
        this.views = views;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    RelationsView stated(UUID organisationId) {
        var standing = views.requireSight(organisationId);
        if (!standing.isMember()) audit.record("organisation", organisationId, "read-relations", null, null, null);
        return views.view(standing);
    }

    /// For the agency: the way leads through what other organisations state.
    ///
    /// @param share percentage from which on a holding counts; the configured one when absent
    @Transactional
    RelatedView related(UUID organisationId, int steps, @Nullable BigDecimal share) {
        views.requireSight(organisationId);
        var today = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
        var least = share == null ? config.relatedFromShare() : share;
        audit.record("organisation", organisationId, "read-related", null, null, null);
        return new RelatedView(
                organisationId, steps, least.toPlainString(), relations.related(organisationId, today, steps, least));
    }
}
