package org.fuhua.review.merger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.EXPERT_MERGER_OPEN_ALREADY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// All mergers of experts, proposed and past.
@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, UUID> {
    Merger get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    void propose(Merger merger) {
        try {
            persistAndFlush(merger);
        } catch (ConstraintViolationException open) {
            if (!"ux_expert_merger_open".equals(open.getConstraintName())) throw open;
            throw new Refusal(EXPERT_MERGER_OPEN_ALREADY);
        }
    }

    List<Merger> after(UUID id, int rows) {
        return find("id > ?1 order by id", id).page(0, rows).list();
    }
}
