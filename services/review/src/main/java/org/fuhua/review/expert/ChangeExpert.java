package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.EXPERT_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Replaces what the library says about an expert.
@ApplicationScoped
class ChangeExpert {
    private final Experts experts;
    private final FieldCipher cipher;
    private final Audit audit;

    ChangeExpert(Experts experts, FieldCipher cipher, Audit audit) {
        this.experts = experts;
        this.cipher = cipher;
        this.audit = audit;
    }

    @Transactional
    ExpertView handle(UUID id, ExpectedVersion expected, ExpertRequest request) {
        var expert = experts.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(expert.version());
        var key = cipher.blindIndex(request.email());
        if (experts.isTaken(key, request.subject(), id)) throw new Refusal(EXPERT_KNOWN);
        expert.change(
                new Expert.Sealed(cipher.seal(request.name()), cipher.seal(request.email()), key), request.details());
        audit.record("expert", id, "CHANGE", null, null, null);
        experts.flush();
        return ExpertView.from(expert, cipher);
    }
}
