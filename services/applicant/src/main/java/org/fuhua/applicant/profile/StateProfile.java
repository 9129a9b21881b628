package org.fuhua.applicant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.time.Clocks;

/// Keeps what an enterprise states about itself.
@ApplicationScoped
class StateProfile {
    private final Profiles profiles;
    private final Audit audit;
    private final Clock clock;

    StateProfile(Profiles profiles, Audit audit, Clock clock) {
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID organisationId, ExpectedVersion expected, EnterpriseProfile profile) {}

    @Transactional
    ProfileView handle(Command command) {
        var now = clock.instant();
        var standing = profiles.requirePen(command.organisationId());
        var profile = profiles.toState(command.organisationId(), command.expected());
        ProfileCheck.require(command.profile(), LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
        profile.state(profiles.write(command.profile()), now);
        profiles.keep(profile);
        audit.record("organisation", command.organisationId(), "state-profile", null, null, null);
        return profiles.view(standing);
    }
}
