package org.fuhua.applicant.merger;

import static org.fuhua.applicant.ApplicantProblem.MERGER_OPEN_ALREADY;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.Filter;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// All mergers, proposed and past.
@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, UUID> {

    Merger known(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    void propose(Merger merger) {
        try {
            persistAndFlush(merger);
        } catch (ConstraintViolationException open) {
            if (!"ux_merger_open".equals(open.getConstraintName())) throw open;
            throw new Refusal(MERGER_OPEN_ALREADY);
        }
    }

    List<Merger> page(@Nullable MergerState state, UUID after, int rows) {
        return new Filter()
                .and("m.id > :after", "after", after)
                .and("m.state = :state", "state", state)
                .list(getEntityManager(), Merger.class, "select m from Merger m", "m.id", rows);
    }
}
