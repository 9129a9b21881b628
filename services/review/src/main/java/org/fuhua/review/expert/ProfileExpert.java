package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes over what `talent` says about a person: fields and organisation of the expert with that key.
@ApplicationScoped
public class ProfileExpert {
    private final Experts experts;
    private final Profiles profiles;

    ProfileExpert(Experts experts, Profiles profiles) {
        this.experts = experts;
        this.profiles = profiles;
    }

    /// @param personKey blind index of the e-mail address
    public record Command(
            UUID personId, String personKey, @Nullable UUID organisationId, List<String> fields, long sequence) {}

    @Transactional
    public void handle(Command command) {
        var known = profiles.findById(command.personId());
        var profile = known == null ? new ProfileCopy(command.personId()) : known;
        profile.profiled(command.personKey(), command.organisationId(), command.fields(), command.sequence());
        if (known == null) profiles.persist(profile);
        experts.withKey(command.personKey()).ifPresent(profile::applyTo);
    }
}
