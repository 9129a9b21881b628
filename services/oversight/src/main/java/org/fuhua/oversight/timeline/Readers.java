package org.fuhua.oversight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Who may read what: those who oversee, everything; applicants and recommenders, their organisations' applications.
@ApplicationScoped
class Readers {
    private final Actors actors;

    Readers(Actors actors) {
        this.actors = actors;
    }

    /// @return whether the reader may know how applications are judged: when experts were asked, what was read
    boolean seeInside() {
        return actors.current().hasAny("officer", "auditor");
    }

    /// Officers may have a tie to an application, which `review` knows and this service does not.
    ///
    /// @return whether the reader may know who judges
    boolean seeJudges() {
        return actors.current().hasAny("auditor");
    }

    /// @return whose organisations the reader is limited to; absent for those who may read everything
    @Nullable
    String limitedTo() {
        var actor = actors.current();
        return actor.hasAny("officer", "auditor", "finance-maker", "finance-checker", "talent-officer", "admin")
                ? null
                : actor.subject();
    }
}
