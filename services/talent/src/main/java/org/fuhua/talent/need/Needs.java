package org.fuhua.talent.need;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;

/// Needs as kept.
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    Need known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    List<Need> page(Collection<NeedState> states, Paging paging) {
        return find("state in ?1 and id > ?2 order by id", states, paging.afterId())
                .page(Page.ofSize(paging.rows()))
                .list();
    }
}
