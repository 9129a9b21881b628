package org.fuhua.review.intake;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.matching.Objective;

/// A call as review knows it.
///
/// @param objective what assignments of experts aim at, unless an officer tries another
/// @param composition who must be among the experts of each application
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
        List<String> leadDepartments,
        List<FormSection> formSections) {}
