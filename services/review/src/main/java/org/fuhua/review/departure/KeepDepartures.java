package org.fuhua.review.departure;

import static org.fuhua.review.ReviewProblem.DEPARTURES_UNCONFIRMED;
import static org.fuhua.review.ReviewProblem.DEPARTURE_NOT_ALLOWED;
import static org.fuhua.review.ReviewProblem.DEPARTURE_UNEXPLAINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.RankingTerms;
import org.jspecify.annotations.Nullable;

/// Keeps the departures of a round in step with its decisions, in their transaction.
@ApplicationScoped
public class KeepDepartures {
    private static final int FIRST = 100;

    private final Departures departures;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepDepartures(Departures departures, Actors actors, Audit audit, Ids ids, Clock clock) {
        this.departures = departures;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a departure is called where reasons are missing.
    public record Unexplained(UUID applicationId, String number, int rank, int favoured) {
        static Unexplained from(PassedOver found) {
            return new Unexplained(
                    found.application().id(),
                    found.application().number(),
                    found.rank(),
                    found.favoured().size());
        }
    }

    /// Proposes what is new, lets lapse what is no longer so; what is as it was stands with its confirmation.
    ///
    /// @param found everything that the decisions of the round pass over now
    /// @param reasons by application; needed for what is new or was given back, what changed may keep its own
    @Transactional(TxType.MANDATORY)
    public void keep(UUID roundId, RankingTerms terms, List<PassedOver> found, Map<UUID, String> reasons) {
        if (!found.isEmpty() && terms.departures() == RankingTerms.Departures.NONE)
            throw refusal(DEPARTURE_NOT_ALLOWED, found);
        var standing = departures.standing(roundId);
        var unexplained = found.stream()
                .filter(one -> reason(one, standing.get(one.application().id()), reasons) == null)
                .toList();
        if (!unexplained.isEmpty()) throw refusal(DEPARTURE_UNEXPLAINED, unexplained);
        var ended = new HashMap<>(standing);
        for (var one : found) {
            var known = standing.get(one.application().id());
            var reason = reason(one, known, reasons);
            if (known == null || !known.isAbout(one) || !known.reason().equals(reason) || known.isReturned()) continue;
            ended.remove(one.application().id());
        }
        ended.values().forEach(this::lapse);
        departures.flush();
        for (var one : found) {
            var known = standing.get(one.application().id());
            if (known == null || ended.containsKey(one.application().id()))
                propose(roundId, one, reason(one, known, reasons));
        }
    }

    /// @param found everything that the decisions of the round pass over now
    /// @return how much of it is not confirmed as it is now
    @Transactional(TxType.MANDATORY)
    public int unconfirmed(UUID roundId, List<PassedOver> found) {
        return open(roundId, found).size();
    }

    /// Refuses while something that is passed over now is not confirmed as it is now.
    @Transactional(TxType.MANDATORY)
    public void checkConfirmed(UUID roundId, List<PassedOver> found) {
        var open = open(roundId, found);
        if (!open.isEmpty()) throw refusal(DEPARTURES_UNCONFIRMED, open);
    }

    private List<PassedOver> open(UUID roundId, List<PassedOver> found) {
        if (found.isEmpty()) return List.of();
        var standing = departures.standing(roundId);
        return found.stream()
                .filter(one -> {
                    var known = standing.get(one.application().id());
                    return known == null || !known.isConfirmed() || !known.isAbout(one);
                })
                .toList();
    }

    private void lapse(Departure departure) {
        var before = departure.state();
        departure.lapse();
        audit.record("departure", departure.id(), "LAPSE", before, departure.state(), null);
    }

    private void propose(UUID roundId, PassedOver found, String reason) {
        var departure = Departure.propose(
                ids.next(), roundId, found, reason, actors.current().subject(), clock.instant());
        departures.persist(departure);
        audit.record("departure", departure.id(), "PROPOSE", null, departure.state(), reason);
    }

    private static @Nullable String reason(PassedOver found, @Nullable Departure known, Map<UUID, String> reasons) {
        var given = reasons.get(found.application().id());
        return given != null || known == null || known.isReturned() ? given : known.reason();
    }

    private static Refusal refusal(Problem problem, List<PassedOver> found) {
        return new Refusal(
                        problem,
                        "count",
                        found.size(),
                        "applications",
                        found.stream().limit(FIRST).map(Unexplained::from).toList())
                .at("/departures");
    }
}
