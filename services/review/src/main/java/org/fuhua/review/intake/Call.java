package org.fuhua.review.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.matching.Objective;

/// A call as review knows it.
///
/// @param objective what assignments of experts aim at, unless an officer tries another
/// @param composition who must be among the experts of each application
/// @param stages kinds of review in the order in which they follow
/// @param leadDepartments departments that lead it (牵头部门); none in copies from before calls said it
public record Call(
        UUID id,
        String code,
        String titleZh,
        String titleEn,
        boolean sandbox,
        boolean closed,
        boolean cancelled,
        Money budget,
        Money maxAward,
        int reviewsPerApplication,
        int noticeWorkingDays,
        Rubric rubric,
        Scoring scoring,
        Blindness blindness,
        Objective objective,
        Composition composition,
        RankingTerms ranking,
        MeetingTerms meeting,
        ObjectionTerms objections,
        List<Stage> stages,
        List<String> leadDepartments,
        List<FormSection> formSections) {

    /// @return the stages whose scores order the ranking, in the order in which they follow
    public List<Stage> ordering() {
        return stages.stream().filter(stage -> stage.order() != null).toList();
    }

    /// @return the rules by which experts come together for one kind of review; nothing where the call has none of it
    public Optional<MeetingTerms> termsOf(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst().map(stage -> stage.terms(meeting));
    }
}
