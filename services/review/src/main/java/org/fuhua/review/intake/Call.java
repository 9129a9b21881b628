package org.fuhua.review.intake;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.assessment.Rubric;

/// A call as review knows it.
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
        List<FormSection> formSections) {}
