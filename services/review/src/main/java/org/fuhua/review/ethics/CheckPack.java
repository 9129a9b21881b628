package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_UNKNOWN_CODE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.intake.ApplicationLookup;
import org.jspecify.annotations.Nullable;

/// The desk looks whether a pack is complete: tells once what is lacking, or accepts it (第十条).
@ApplicationScoped
class CheckPack {
    private final EthicsDesk desk;
    private final ApplicationLookup applications;
    private final Clock clock;

    CheckPack(EthicsDesk desk, ApplicationLookup applications, Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.clock = clock;
    }

    @Transactional
    void returnFor(UUID id, ExpectedVersion expected, List<Completeness.Lack> lacking) {
        var laid = desk.forDesk(id, expected);
        for (int i = 0; i < lacking.size(); i++)
            if (laid.rules().item(lacking.get(i).item()).isEmpty())
                throw new Refusal(ETHICS_UNKNOWN_CODE, "code", lacking.get(i).item()).at("/lacking/" + i + "/item");
        desk.done(laid, "RETURN", laid.review().returnFor(lacking), null);
    }

    @Transactional
    void accept(UUID id, ExpectedVersion expected, List<String> listed, @Nullable String reason) {
        var laid = desk.forDesk(id, expected);
        for (var code : listed)
            if (!laid.rules().lists(code)) throw new Refusal(ETHICS_UNKNOWN_CODE, "code", code).at("/listed");
        var events = laid.review().accept(listed, reason, tied(laid), laid.rules(), clock.instant());
        desk.done(laid, "ACCEPT", events, null);
    }

    /// Whoever of the committee is in the team of the application keeps away without being asked.
    private Set<String> tied(EthicsDesk.Laid laid) {
        var team = Set.copyOf(
                applications.find(laid.review().applicationId()).orElseThrow().teamKeys());
        return laid.committee().members().stream()
                .filter(m -> m.emailKey() != null && team.contains(m.emailKey()))
                .map(CommitteeMember::subject)
                .collect(Collectors.toSet());
    }
}
