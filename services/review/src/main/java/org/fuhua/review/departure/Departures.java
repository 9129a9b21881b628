package org.fuhua.review.departure;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Departures implements PanacheRepositoryBase<Departure, UUID> {
    Departure get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return those of a round that did not lapse, by application: there is one of each at most
    Map<UUID, Departure> standing(UUID roundId) {
        return list("roundId = ?1 and state <> 'LAPSED'", roundId).stream()
                .collect(Collectors.toMap(Departure::applicationId, Function.identity()));
    }

    /// @param roundId only those of this round; of all when absent
    /// @param states only those; all when empty
    List<Departure> after(@Nullable UUID roundId, Collection<DepartureState> states, UUID after, int rows) {
        var wanted = states.isEmpty() ? List.of(DepartureState.values()) : states;
        return (roundId == null
                        ? find("id > ?1 and state in ?2 order by id", after, wanted)
                        : find("id > ?1 and state in ?2 and roundId = ?3 order by id", after, wanted, roundId))
                .page(0, rows)
                .list();
    }
}
