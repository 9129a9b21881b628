package org.fuhua.applicant.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.rules.ruleset.Evaluation;
import org.fuhua.rules.ruleset.Purpose;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.rules.ruleset.ScoreLine;
import org.fuhua.rules.ruleset.Unit;
import org.jspecify.annotations.Nullable;

/// Where an enterprise stands on the ladder on a day, from the ground up.
///
/// @param years financial years whose figures were read, the last first
record LadderView(UUID organisationId, LocalDate on, List<Integer> years, Size size, List<Rung> rungs) {

    /// Class of the enterprise by 中小企业划型; absent words while figures are missing.
    record Size(@Nullable String zh, @Nullable String en, String documentNo, List<String> missing) {}

    /// @param heldUntil last day of a valid certificate; absent when the title is not held
    /// @param purpose what the standards were asked for
    /// @param result of the standard that is nearest to being met
    /// @param standards those in force, side by side where documents overlap
    record Rung(
            String title,
            String level,
            String zh,
            String en,
            @Nullable LocalDate heldUntil,
            Purpose purpose,
            Result result,
            List<Standard> standards) {}

    /// @param floor points that are certain
    /// @param ceiling points that can still be reached
    /// @param triggers what calls for a look on the spot and decides nothing
    record Standard(
            String code,
            String zh,
            String en,
            String documentNo,
            boolean verified,
            Result result,
            int floor,
            int ceiling,
            List<ScoreLineView> scoreSheet,
            List<FindingView> findings,
            List<FindingView> triggers) {
        static Standard from(Evaluation evaluation) {
            var set = evaluation.ruleSet();
            return new Standard(
                    set.code(),
                    set.zh(),
                    set.en(),
                    set.documentNo(),
                    set.verified(),
                    evaluation.result(),
                    evaluation.floor(),
                    evaluation.ceiling(),
                    evaluation.scoreSheet().stream().map(ScoreLineView::from).toList(),
                    evaluation.findings().stream().map(FindingView::from).toList(),
                    evaluation.triggers().stream().map(FindingView::from).toList());
        }
    }

    /// Points of one indicator.
    record ScoreLineView(
            String code,
            @Nullable String group,
            String zh,
            String en,
            @Nullable Long value,
            @Nullable Unit unit,
            int floor,
            int ceiling,
            int max,
            List<String> missing) {
        static ScoreLineView from(ScoreLine line) {
            return new ScoreLineView(
                    line.code(),
                    line.group(),
                    line.zh(),
                    line.en(),
                    line.value(),
                    line.unit(),
                    line.floor(),
                    line.ceiling(),
                    line.max(),
                    List.copyOf(line.missing()));
        }
    }
}
