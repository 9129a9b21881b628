package org.fuhua.talent.person;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Profiles as kept.
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    Person known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    boolean hasOther(UUID id, PersonKind kind, String key) {
        return count("personKey = ?1 and kind = ?2 and id <> ?3", key, kind, id) > 0;
    }

    List<Person> page(@Nullable PersonKind kind, Paging paging) {
        var query = kind == null
                ? find("id > ?1 order by id", paging.afterId())
                : find("kind = ?1 and id > ?2 order by id", kind, paging.afterId());
        return query.page(Page.ofSize(paging.rows())).list();
    }
}
