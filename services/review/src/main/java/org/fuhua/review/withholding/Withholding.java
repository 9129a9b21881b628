package org.fuhua.review.withholding;

import static org.fuhua.review.ReviewProblem.ROUND_WITHHELD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.tie.Tie;
import org.fuhua.review.tie.TieLookup;
import org.jspecify.annotations.Nullable;

/// Says which applications whoever is signed in must learn nothing of, because they have a tie to them (回避).
///
/// The rule: what a tied viewer sees is worked out as if the application had no assignment, sheet, score or decision.
/// Lists leave its rows out; ranks, scores, severities, counts and fees are those of the others alone, so that neither
/// a gap nor a difference tells of it. What cannot be taken apart, such as a plan, is refused as a whole, and so is
/// deciding: the others compete with it for the same budget.
@ApplicationScoped
public class Withholding {
    private static final List<Tie.Kind> KEPT = List.of(Tie.Kind.values());

    private final TieLookup ties;
    private final ApplicationLookup applications;

    Withholding(TieLookup ties, ApplicationLookup applications) {
        this.ties = ties;
        this.applications = applications;
    }

    /// @return the applications of a call that are kept from the viewer
    public Set<UUID> in(UUID callId) {
        return tied().map(tied -> ids(applications.of(callId), tied)).orElse(Set.of());
    }

    /// @return the same for several calls, by their ids, where there are any
    public Map<UUID, Set<UUID>> in(List<UUID> callIds) {
        return tied().map(tied -> applications.ofAll(callIds).stream()
                        .filter(tied)
                        .collect(Collectors.groupingBy(
                                Application::callId, Collectors.mapping(Application::id, Collectors.toSet()))))
                .orElse(Map.of());
    }

    /// @return those of the applications that are kept from the viewer
    public Set<UUID> among(Collection<Application> some) {
        return tied().map(tied -> ids(some, tied)).orElse(Set.of());
    }

    /// @param application absent when there is none; the work is the same
    public boolean hides(@Nullable Application application) {
        var tied = tied();
        return application != null && tied.filter(one -> one.test(application)).isPresent();
    }

    /// Refuses what concerns all of a call's applications together to whoever has a tie to one of them.
    public void refuseIn(UUID callId) {
        if (!in(callId).isEmpty()) throw new Refusal(ROUND_WITHHELD);
    }

    private Optional<Predicate<Application>> tied() {
        return ties.own().any(KEPT);
    }

    private static Set<UUID> ids(Collection<Application> some, Predicate<Application> tied) {
        return some.stream().filter(tied).map(Application::id).collect(Collectors.toSet());
    }
}
