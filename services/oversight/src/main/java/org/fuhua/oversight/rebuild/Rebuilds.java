package org.fuhua.oversight.rebuild;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;

/// Rebuilds as kept.
@ApplicationScoped
class Rebuilds implements PanacheRepositoryBase<Rebuild, UUID> {

    Rebuild known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    boolean anyRunning() {
        return count("state", RebuildState.RUNNING) > 0;
    }

    List<Rebuild> silentSince(Instant at) {
        return list("state = ?1 and heartbeatAt < ?2", RebuildState.RUNNING, at);
    }
}
