package org.fuhua.review.decision;

import static org.fuhua.review.ReviewProblem.APPLICATIONS_UNDECIDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.departure.KeepDepartures;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.RoundFacts;

/// Lets decisions out of the house, in the transaction of the public notice that carries them.
@ApplicationScoped
public class AnnounceDecisions {
    private final Decisions decisions;
    private final DecisionPublisher publisher;
    private final ApplicationLookup applications;
    private final Completeness completeness;
    private final PassedOverLookup passedOver;
    private final KeepDepartures departures;

    AnnounceDecisions(
            Decisions decisions,
            DecisionPublisher publisher,
            ApplicationLookup applications,
            Completeness completeness,
            PassedOverLookup passedOver,
            KeepDepartures departures) {
        this.decisions = decisions;
        this.publisher = publisher;
        this.applications = applications;
        this.completeness = completeness;
        this.passedOver = passedOver;
        this.departures = departures;
    }

    /// Tells what is proposed; refuses while an application is undecided, a review is missing or a departure from the
    /// ranking is not confirmed.
    ///
    /// @return the proposed awards, by application number
    @Transactional(TxType.MANDATORY)
    public List<DecisionFacts> proposed(RoundFacts round) {
        var judged = applications.of(round.callId());
        completeness.check(round, judged);
        var known = decisions.of(round.id()).stream()
                .map(Decision::facts)
                .collect(Collectors.toMap(DecisionFacts::applicationId, Function.identity()));
        var undecided = judged.stream().filter(a -> !known.containsKey(a.id())).count();
        if (undecided > 0) throw new Refusal(APPLICATIONS_UNDECIDED, "count", undecided);
        departures.checkConfirmed(round.id(), passedOver.of(round));
        var all = judged.stream()
                .map(a -> Objects.requireNonNull(known.get(a.id())))
                .toList();
        publisher.proposed(all);
        publisher.declined(all.stream().filter(d -> !d.isAward()).toList());
        return all.stream().filter(DecisionFacts::isAward).toList();
    }

    /// Tells that an award is proposed in place of an earlier one.
    @Transactional(TxType.MANDATORY)
    public void proposedAnew(DecisionFacts changed) {
        publisher.proposed(List.of(changed));
    }

    /// Tells that the awards on a notice took effect.
    @Transactional(TxType.MANDATORY)
    public void confirmed(UUID roundId, UUID noticeId, List<UUID> applicationIds) {
        var listed = new HashSet<>(applicationIds);
        var known = applications.byId(applicationIds);
        publisher.confirmed(decisions.of(roundId).stream()
                .map(Decision::facts)
                .filter(d -> listed.contains(d.applicationId()))
                .map(d -> DecisionPublisher.AwardConfirmedV1.of(d, application(known.get(d.applicationId())), noticeId))
                .toList());
    }

    private static Application application(Application known) {
        return Objects.requireNonNull(known, "an awarded application is known");
    }
}
