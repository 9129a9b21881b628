package org.fuhua.applicant.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The history of all sections of all applications, newest first.
@ApplicationScoped
class SectionEdits implements PanacheRepositoryBase<SectionEdit, UUID> {

    /// @param section of one section; of all when absent
    List<SectionEdit> before(UUID id, UUID applicationId, @Nullable String section, int rows) {
        return find(
                        "applicationId = ?1 and id < ?2 and (?3 is null or section = ?3) order by id desc",
                        applicationId,
                        id,
                        section)
                .page(0, rows)
                .list();
    }
}
