package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.EXPERT_MERGED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Replaces what the library says about an expert. A former address stays known.
@ApplicationScoped
class ChangeExpert {
    private final Experts experts;
    private final ExpertKeys keys;
    private final SealPerson sealPerson;
    private final FieldCipher cipher;
    private final Event<ExpertChanged> changes;
    private final Audit audit;

    ChangeExpert(
            Experts experts,
            ExpertKeys keys,
            SealPerson sealPerson,
            FieldCipher cipher,
            Event<ExpertChanged> changes,
            Audit audit) {
        this.experts = experts;
        this.keys = keys;
        this.sealPerson = sealPerson;
        this.cipher = cipher;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    ExpertView handle(UUID id, ExpectedVersion expected, ExpertRequest request) {
        var expert = experts.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (expert.mergedInto() != null) throw new Refusal(EXPERT_MERGED_ALREADY);
        expected.check(expert.version());
        var person = sealPerson.handle(id, request);
        expert.change(person, request.details());
        keys.keep(person.emailKey(), id);
        audit.record("expert", id, "CHANGE", null, null, null);
        experts.flush();
        changes.fire(new ExpertChanged(id));
        return ExpertView.from(expert, cipher);
    }
}
