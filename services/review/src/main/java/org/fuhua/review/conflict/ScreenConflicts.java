package org.fuhua.review.conflict;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Shows, before anybody is invited or assigned, who must keep away from what and why. That an officer looked is
/// written down.
@ApplicationScoped
class ScreenConflicts {
    private final ConflictLookup conflicts;
    private final RoundLookup rounds;
    private final ApplicationLookup applications;
    private final ExpertLookup experts;
    private final Withholding withholding;
    private final Audit audit;

    ScreenConflicts(
            ConflictLookup conflicts,
            RoundLookup rounds,
            ApplicationLookup applications,
            ExpertLookup experts,
            Withholding withholding,
            Audit audit) {
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.applications = applications;
        this.experts = experts;
        this.withholding = withholding;
        this.audit = audit;
    }

    /// @return the applications of a round that an expert must keep away from, by number
    @Transactional
    Page<ScreenedPair> ofExpert(UUID roundId, UUID expertId, Paging paging) {
        var round = rounds.get(roundId);
        if (experts.find(expertId).isEmpty()) throw new Refusal(UNKNOWN_EXPERT).at("?expertId");
        audit.record("expert", expertId, "SCREEN", null, null, "round " + roundId);
        var policy = conflicts.policy();
        var name = experts.names(List.of(expertId)).get(expertId);
        var after = paging.afterKey("");
        var rows = new ArrayList<ScreenedPair>();
        var judged = applications.of(round.callId());
        var withheld = withholding.among(judged);
        for (var application : judged) {
            if (withheld.contains(application.id()) || application.number().compareTo(after) <= 0) continue;
            var found = byExpert(policy, application, expertId).get(expertId);
            if (found != null) rows.add(ScreenedPair.of(application, expertId, name, found));
            if (rows.size() == paging.rows()) break;
        }
        return Page.of(rows, paging.limit, ScreenedPair::applicationNumber, row -> row);
    }

    /// @return the experts who must keep away from an application, by id
    @Transactional
    Page<ScreenedPair> ofApplication(UUID roundId, UUID applicationId, Paging paging) {
        var round = rounds.get(roundId);
        var application = applications.find(applicationId).orElse(null);
        if (withholding.hides(application)
                || application == null
                || !application.callId().equals(round.callId())) throw new Refusal(NOT_FOUND);
        audit.record("application", applicationId, "SCREEN", null, null, null);
        var after = paging.afterId().toString();
        var found = byExpert(conflicts.policy(), application, null).entrySet().stream()
                .filter(one -> one.getKey().toString().compareTo(after) > 0)
                .limit(paging.rows())
                .toList();
        var names = experts.names(found.stream().map(Map.Entry::getKey).toList());
        return Page.of(
                found,
                paging.limit,
                Map.Entry::getKey,
                one -> ScreenedPair.of(application, one.getKey(), names.get(one.getKey()), one.getValue()));
    }

    private static TreeMap<UUID, List<ScreenedPair.Reason>> byExpert(
            ConflictPolicy policy, Application application, @Nullable UUID only) {
        return policy.findings(new ConflictPolicy.Target(application)).stream()
                .filter(finding -> only == null || finding.expertId().equals(only))
                .sorted(Comparator.comparing(Finding::reason))
                .collect(Collectors.groupingBy(
                        Finding::expertId,
                        () -> new TreeMap<>(Comparator.comparing(UUID::toString)),
                        Collectors.mapping(finding -> ScreenedPair.Reason.of(finding, policy), Collectors.toList())));
    }
}
