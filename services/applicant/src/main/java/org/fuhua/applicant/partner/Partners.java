package org.fuhua.applicant.partner;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// All partners of all applications. Whoever changes one holds its application.
@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {
    /// @return in the order in which they were invited first
    List<Partner> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    Partner known(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    Optional<Partner> of(UUID applicationId, String uscc) {
        return find("applicationId = ?1 and uscc = ?2", applicationId, uscc).firstResultOptional();
    }

    /// @param usccs credit codes of the organisations that ask
    /// @return the newest first
    List<Partner> of(Collection<String> usccs, UUID before, int rows) {
        return find("uscc in ?1 and id < ?2 order by id desc", usccs, before)
                .page(0, rows)
                .list();
    }
}
