package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;

/// Shows experts to those who may know them.
@ApplicationScoped
class ReadExperts {
    private static final int ALIKE_MOST = 20;

    private final Experts experts;
    private final Backgrounds backgrounds;
    private final FieldCipher cipher;

    ReadExperts(Experts experts, Backgrounds backgrounds, FieldCipher cipher) {
        this.experts = experts;
        this.backgrounds = backgrounds;
        this.cipher = cipher;
    }

    Page<ExpertView> after(ExpertFilter filter, Paging paging) {
        var rows = experts.after(filter, backgrounds.keysOf(filter.q), paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Expert::id, expert -> ExpertView.from(expert, cipher));
    }

    /// @return who may be the same person, registered by another address
    List<ExpertView> alike(UUID id) {
        return experts.alike(one(id).id(), ALIKE_MOST).stream()
                .map(expert -> ExpertView.from(expert, cipher))
                .toList();
    }

    /// @return the expert; an entry that became another one answers with that one
    ExpertView one(UUID id) {
        return experts.kept(id)
                .map(expert -> ExpertView.from(expert, cipher))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    Optional<ExpertView> withSubject(String subject) {
        return experts.withSubject(subject).map(expert -> ExpertView.from(expert, cipher));
    }
}
