package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.EXPERT_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;

/// Makes a name and an address unreadable, and sees that nobody else is known by them.
@ApplicationScoped
class SealPerson {
    private final Experts experts;
    private final ExpertKeys keys;
    private final Backgrounds backgrounds;
    private final FieldCipher cipher;

    SealPerson(Experts experts, ExpertKeys keys, Backgrounds backgrounds, FieldCipher cipher) {
        this.experts = experts;
        this.keys = keys;
        this.backgrounds = backgrounds;
        this.cipher = cipher;
    }

    Expert.Sealed handle(UUID id, ExpertRequest request) {
        var key = cipher.blindIndex(request.email());
        if (keys.isAnothers(key, id)) throw new Refusal(EXPERT_KNOWN).at("/email");
        if (request.subject() != null && experts.isTaken(request.subject(), id))
            throw new Refusal(EXPERT_KNOWN).at("/subject");
        return new Expert.Sealed(
                cipher.seal(request.name()), backgrounds.keysOf(request.name()), cipher.seal(request.email()), key);
    }
}
