package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {
    Optional<Expert> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Expert> withKey(String emailKey) {
        return find("emailKey", emailKey).firstResultOptional();
    }

    boolean isTaken(String emailKey, @Nullable String subject, UUID exceptId) {
        return count("(emailKey = ?1 or subject = ?2) and id <> ?3", emailKey, subject, exceptId) > 0;
    }

    List<Expert> after(UUID id, int rows) {
        return find("id > ?1 order by id", id).page(0, rows).list();
    }

    List<Expert> inOrder() {
        return list("order by id");
    }
}
