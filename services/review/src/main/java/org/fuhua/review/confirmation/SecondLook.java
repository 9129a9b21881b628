package org.fuhua.review.confirmation;

import static org.fuhua.review.ReviewProblem.PART_IN_THE_DEPARTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.decision.DecidedLookup;
import org.fuhua.review.decision.MoveDecidedRound;
import org.fuhua.review.decision.PassedOverLookup;
import org.fuhua.review.departure.PassedOver;
import org.fuhua.review.departure.SettleDeparture;
import org.fuhua.review.departure.SettleDeparture.Subject;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.part.PartLookup;
import org.fuhua.review.round.RoundLookup;
import org.jspecify.annotations.Nullable;

/// Confirms a departure from the ranking or gives it back. Who does so neither proposed it nor decided on any
/// application concerned, and has no tie to one of them: to the one passed over or to those favoured.
@ApplicationScoped
class SecondLook {
    private final SettleDeparture settle;
    private final PassedOverLookup passedOver;
    private final MoveDecidedRound move;
    private final DecidedLookup decided;
    private final ApplicationLookup applications;
    private final RoundLookup rounds;
    private final PartLookup parts;

    SecondLook(
            SettleDeparture settle,
            PassedOverLookup passedOver,
            MoveDecidedRound move,
            DecidedLookup decided,
            ApplicationLookup applications,
            RoundLookup rounds,
            PartLookup parts) {
        this.settle = settle;
        this.passedOver = passedOver;
        this.move = move;
        this.decided = decided;
        this.applications = applications;
        this.rounds = rounds;
        this.parts = parts;
    }

    @Transactional
    void confirm(UUID id, ExpectedVersion expected, @Nullable String remark) {
        var subject = settle.subject(id);
        var round = rounds.getDecidable(subject.roundId());
        var all = passedOver.of(round);
        var found = ofSubject(subject, all);
        checkWithoutPart(subject, found);
        settle.confirm(id, expected, found, remark);
        move.move(round, all);
    }

    @Transactional
    void giveBack(UUID id, ExpectedVersion expected, String remark) {
        var subject = settle.subject(id);
        var round = rounds.getDecidable(subject.roundId());
        checkWithoutPart(subject, ofSubject(subject, passedOver.of(round)));
        settle.giveBack(id, expected, remark);
    }

    private void checkWithoutPart(Subject subject, @Nullable PassedOver found) {
        var concerned = new ArrayList<Application>();
        applications.find(subject.applicationId()).ifPresent(concerned::add);
        if (found != null) concerned.addAll(found.favoured());
        var deciders = new HashSet<>(
                decided.deciders(concerned.stream().map(Application::id).toList()));
        deciders.add(subject.proposedBy());
        parts.own(concerned, deciders).ifPresent(reason -> {
            throw new Refusal(PART_IN_THE_DEPARTURE, "reason", reason);
        });
    }

    private static @Nullable PassedOver ofSubject(Subject subject, List<PassedOver> all) {
        return all.stream()
                .filter(found -> found.application().id().equals(subject.applicationId()))
                .findFirst()
                .orElse(null);
    }
}
