package org.fuhua.review.ranking;

import static org.fuhua.review.ranking.IntervalView.points;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.calibration.Calibration.Severity;
import org.fuhua.review.calibration.Calibrations;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.Method;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Makes harsh and lenient experts of a round visible, by the mixed model whatever method ranks: a plain mean hides
/// them, and what an expert happened to read is not the expert's doing.
@ApplicationScoped
class JudgeSeverity {
    private final RoundLookup rounds;
    private final AssignmentLookup assignments;
    private final ExpertLookup experts;
    private final Withholding withholding;
    private final Calibrations calibrations;

    JudgeSeverity(
            RoundLookup rounds,
            AssignmentLookup assignments,
            ExpertLookup experts,
            Withholding withholding,
            Calibrations calibrations) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.experts = experts;
        this.withholding = withholding;
        this.calibrations = calibrations;
    }

    /// @return everybody who submitted, in the order of their ids
    Page<SeverityView> page(UUID roundId, Paging paging) {
        var round = rounds.get(roundId);
        var marks = assignments.marks(roundId, withholding.in(round.callId()));
        var found = calibrations.of(Method.MIXED_MODEL_1, marks).severities();
        Map<UUID, List<Mark>> byExpert = marks.stream().collect(Collectors.groupingBy(Mark::expertId));
        var after = paging.afterId();
        var rows = byExpert.keySet().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .filter(id -> id.toString().compareTo(after.toString()) > 0)
                .limit(paging.rows())
                .toList();
        var names = experts.names(rows);
        return Page.of(
                rows,
                paging.limit,
                id -> id,
                id -> view(id, names.getOrDefault(id, ""), byExpert.get(id), found.get(id)));
    }

    private static SeverityView view(UUID id, String name, List<Mark> own, @Nullable Severity severity) {
        double mean = own.stream()
                .mapToDouble(mark -> mark.total().doubleValue())
                .average()
                .orElse(0);
        var interval = severity == null ? null : severity.interval().orElse(null);
        return new SeverityView(
                id,
                name,
                own.size(),
                points(mean),
                severity == null ? null : points(severity.bias()),
                interval == null ? null : IntervalView.from(interval),
                interval != null && (interval.low() > 0 || interval.high() < 0));
    }
}
