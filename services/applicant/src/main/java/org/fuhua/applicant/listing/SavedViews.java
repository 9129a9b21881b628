package org.fuhua.applicant.listing;

import static org.fuhua.applicant.ApplicantProblem.VIEW_NAME_TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All saved views.
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {

    /// @param withShared whether the person sees what others share with the agency
    List<SavedView> seenBy(String subject, boolean withShared, String list, int most) {
        return find(
                        "list = ?1 and (owner = ?2 or (shared = true and ?3 = true)) order by name, id",
                        list,
                        subject,
                        withShared)
                .range(0, most - 1)
                .list();
    }

    long countOf(String owner, String list) {
        return count("owner = ?1 and list = ?2", owner, list);
    }

    void flushUnlessNameTaken() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            if (!"ux_saved_view_name".equals(taken.getConstraintName())) throw taken;
            throw new Refusal(VIEW_NAME_TAKEN).at("/name");
        }
    }
}
