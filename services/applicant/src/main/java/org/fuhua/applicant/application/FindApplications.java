package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Looks one application up for those who may read it. Lists are in the package `listing`.
@ApplicationScoped
class FindApplications {
    private final Cases cases;
    private final ApplicationViews views;

    FindApplications(Cases cases, ApplicationViews views) {
        this.cases = cases;
        this.views = views;
    }

    @Transactional
    ApplicationView one(UUID id) {
        var shared = cases.toReadShared(id);
        var view = views.view(shared.opened());
        return shared.withPartner() ? view.forPartner(shared.opened().agreement()) : view;
    }
}
