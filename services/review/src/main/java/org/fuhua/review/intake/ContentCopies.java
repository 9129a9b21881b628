package org.fuhua.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ContentCopies implements PanacheRepositoryBase<ContentCopy, UUID> {
    void keep(UUID applicationId, ProposalContent content) {
        findByIdOptional(applicationId)
                .ifPresentOrElse(c -> c.replace(content), () -> persist(new ContentCopy(applicationId, content)));
    }
}
