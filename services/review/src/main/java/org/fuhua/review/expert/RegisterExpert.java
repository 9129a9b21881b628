package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Takes an expert into the library, with the profile that `talent` may have sent already.
@ApplicationScoped
class RegisterExpert {
    private final Experts experts;
    private final ExpertKeys keys;
    private final Profiles profiles;
    private final SealPerson sealPerson;
    private final Audit audit;
    private final Ids ids;

    RegisterExpert(Experts experts, ExpertKeys keys, Profiles profiles, SealPerson sealPerson, Audit audit, Ids ids) {
        this.experts = experts;
        this.keys = keys;
        this.profiles = profiles;
        this.sealPerson = sealPerson;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    UUID handle(ExpertRequest request) {
        var id = ids.next();
        var person = sealPerson.handle(id, request);
        var expert = Expert.register(id, person, request.details());
        profiles.withKey(person.emailKey()).ifPresent(profile -> profile.applyTo(expert));
        experts.persistAndFlush(expert);
        keys.keep(person.emailKey(), id);
        audit.record("expert", id, "REGISTER", null, null, null);
        return id;
    }
}
