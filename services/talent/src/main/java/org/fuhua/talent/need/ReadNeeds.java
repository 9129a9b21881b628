package org.fuhua.talent.need;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Shows needs: all of them to those who work on them, the public list to everybody else.
@ApplicationScoped
class ReadNeeds {
    private final Needs needs;
    private final Actors actors;

    ReadNeeds(Needs needs, Actors actors) {
        this.needs = needs;
        this.actors = actors;
    }

    @Transactional
    Page<NeedView> page(@Nullable NeedState state, Paging paging) {
        var states = EnumSet.copyOf(visible());
        if (state != null) states.retainAll(EnumSet.of(state));
        if (states.isEmpty()) return new Page<>(java.util.List.of(), null);
        boolean inside = isInside();
        return Page.of(needs.page(states, paging), paging.limit, Need::id, need -> NeedView.from(need, inside));
    }

    @Transactional
    NeedView one(UUID id) {
        var need = needs.known(id);
        if (!visible().contains(need.state())) throw new Refusal(NOT_FOUND);
        return NeedView.from(need, isInside());
    }

    @Transactional
    Page<PublicNeedView> publicList(Paging paging) {
        return Page.of(needs.page(NeedState.PUBLIC, paging), paging.limit, Need::id, PublicNeedView::from);
    }

    private Set<NeedState> visible() {
        return isInside() ? EnumSet.allOf(NeedState.class) : NeedState.PUBLIC;
    }

    private boolean isInside() {
        return actors.current().hasAny("talent-officer", "officer", "auditor", "admin");
    }
}
