package org.fuhua.applicant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Looks a profile up for those who may see it.
@ApplicationScoped
class FindProfile {
    private final Profiles profiles;

    FindProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    @Transactional
    ProfileView of(UUID organisationId) {
        return profiles.view(profiles.requireSight(organisationId));
    }
}
