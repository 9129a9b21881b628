package org.fuhua.applicant.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// All comments of all conversations.
@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    /// @return what was said in these conversations, oldest first: one query
    List<Comment> of(Collection<UUID> threadIds) {
        return threadIds.isEmpty() ? List.of() : list("threadId in ?1 order by id", threadIds);
    }
}
