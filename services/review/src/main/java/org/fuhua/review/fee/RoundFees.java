package org.fuhua.review.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// What experts are due for a round, by the rates in force on the day of its assessment deadline. A sheet that was
/// taken back is not paid. Sheets on what is kept from whoever looks are not counted for them.
@ApplicationScoped
class RoundFees {
    private final RuleBook<FeeRule> rates = RuleBook.read("/fees/experts.yaml", FeeRule.class);
    private final RoundLookup rounds;
    private final AssignmentLookup assignments;
    private final ExpertLookup experts;
    private final Withholding withholding;

    RoundFees(RoundLookup rounds, AssignmentLookup assignments, ExpertLookup experts, Withholding withholding) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.experts = experts;
        this.withholding = withholding;
    }

    Page<FeeView> of(UUID roundId, Paging paging) {
        var round = rounds.get(roundId);
        var rule = rates.inForceOn(LocalDate.ofInstant(round.assessmentDeadlineAt(), Clocks.PROGRAMME_ZONE));
        var after = paging.afterId().toString();
        var rows = assignments.marks(round.id(), withholding.in(round.callId())).stream()
                .collect(Collectors.groupingBy(Mark::expertId, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(one -> one.getKey().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .limit(paging.rows())
                .toList();
        var ids = rows.stream().map(Map.Entry::getKey).toList();
        var known = experts.byId(ids);
        var names = experts.names(ids);
        return Page.of(rows, paging.limit, Map.Entry::getKey, one -> {
            var grade = known.get(one.getKey()).qualities().grade();
            return new FeeView(
                    one.getKey(),
                    names.get(one.getKey()),
                    grade,
                    one.getValue(),
                    MoneyView.from(rule.perSheet(grade)),
                    MoneyView.from(rule.due(grade, one.getValue())),
                    rule.code(),
                    rule.documentNo(),
                    rule.verified());
        });
    }
}
