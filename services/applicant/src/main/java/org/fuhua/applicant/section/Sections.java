package org.fuhua.applicant.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All sections of all applications.
@ApplicationScoped
class Sections implements PanacheRepositoryBase<Section, SectionId> {

    List<Section> of(UUID applicationId) {
        return list("id.applicationId", applicationId);
    }
}
