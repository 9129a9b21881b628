package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.EXPERT_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;

/// Takes an expert into the library, with the profile that `talent` may have sent already.
@ApplicationScoped
class RegisterExpert {
    private final Experts experts;
    private final Profiles profiles;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Ids ids;

    RegisterExpert(Experts experts, Profiles profiles, FieldCipher cipher, Audit audit, Ids ids) {
        this.experts = experts;
        this.profiles = profiles;
        this.cipher = cipher;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    UUID handle(ExpertRequest request) {
        var id = ids.next();
        var key = cipher.blindIndex(request.email());
        if (experts.isTaken(key, request.subject(), id)) throw new Refusal(EXPERT_KNOWN);
        var person = new Expert.Sealed(cipher.seal(request.name()), cipher.seal(request.email()), key);
        var expert = Expert.register(id, person, request.details());
        profiles.withKey(key).ifPresent(profile -> profile.applyTo(expert));
        experts.persistAndFlush(expert);
        audit.record("expert", id, "REGISTER", null, null, null);
        return id;
    }
}
