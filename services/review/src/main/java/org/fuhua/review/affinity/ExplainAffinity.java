package org.fuhua.review.affinity;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.invitation.DrawableExperts;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Says why an expert fits an application of a round. How rare a word is depends on all of the round, so all of it is
/// put together.
@ApplicationScoped
class ExplainAffinity {
    private final RoundLookup rounds;
    private final ApplicationLookup applications;
    private final DrawableExperts experts;
    private final ComposeAffinity compose;
    private final Withholding withholding;
    private final Clock clock;

    ExplainAffinity(
            RoundLookup rounds,
            ApplicationLookup applications,
            DrawableExperts experts,
            ComposeAffinity compose,
            Withholding withholding,
            Clock clock) {
        this.rounds = rounds;
        this.applications = applications;
        this.experts = experts;
        this.compose = compose;
        this.withholding = withholding;
        this.clock = clock;
    }

    AffinityView of(UUID roundId, UUID applicationId, UUID expertId) {
        var round = rounds.get(roundId);
        var judged = applications.of(round.callId());
        if (withholding.among(judged).contains(applicationId)) throw new Refusal(NOT_FOUND);
        var library = experts.of(round);
        int application = place(judged, (Application one) -> one.id().equals(applicationId));
        int expert = place(library, (ExpertFacts one) -> one.id().equals(expertId));
        var affinity = compose.of(judged, library, LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE));
        return AffinityView.of(
                affinity.reasons(application, expert), affinity.rule().code());
    }

    private static <T> int place(List<T> all, Predicate<T> wanted) {
        for (int i = 0; i < all.size(); i++) if (wanted.test(all.get(i))) return i;
        throw new Refusal(NOT_FOUND);
    }
}
