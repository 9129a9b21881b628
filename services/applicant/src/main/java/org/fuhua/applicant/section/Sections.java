package org.fuhua.applicant.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.section.SectionAnswers.SectionStand;

/// All sections of all applications.
@ApplicationScoped
class Sections implements PanacheRepositoryBase<Section, SectionId> {

    List<SectionStand> stands(UUID applicationId) {
        return getEntityManager()
                .createQuery("""
                        select new org.fuhua.applicant.section.SectionAnswers$SectionStand(
                            s.id.code, s.version, s.savedAt, s.savedBy)
                        from Section s where s.id.applicationId = :id order by s.id.code""", SectionStand.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    List<Section> of(UUID applicationId) {
        return list("id.applicationId", applicationId);
    }
}
