package org.fuhua.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CallCopies implements PanacheRepositoryBase<CallCopy, UUID> {
    CallCopy known(UUID callId) {
        return findByIdOptional(callId).orElseGet(() -> {
            var copy = new CallCopy(callId);
            persist(copy);
            return copy;
        });
    }

    List<CallCopy> publishedAfter(UUID id, int rows) {
        return find("id > ?1 and terms is not null order by id", id)
                .page(0, rows)
                .list();
    }
}
