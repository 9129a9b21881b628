package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// Shows experts to those who may know them.
@ApplicationScoped
class ReadExperts {
    private final Experts experts;
    private final FieldCipher cipher;

    ReadExperts(Experts experts, FieldCipher cipher) {
        this.experts = experts;
        this.cipher = cipher;
    }

    Page<ExpertView> after(Paging paging) {
        var rows = experts.after(paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Expert::id, expert -> ExpertView.from(expert, cipher));
    }

    Optional<ExpertView> withSubject(String subject) {
        return experts.withSubject(subject).map(expert -> ExpertView.from(expert, cipher));
    }
}
