package org.fuhua.review.reminder;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.ReminderStep;
import org.jspecify.annotations.Nullable;

/// On which days before, at and after its end somebody is reminded of a piece of work.
///
/// @param to last day in force; absent while it is
/// @param assessmentDays for score sheets; below zero after the end
/// @param appointmentDays before an interview, a visit or a meeting with a date
/// @param followUpDays for follow-up reports of an ethics review
/// @param annualReportOn day by which a committee reports the year before (国科发监〔2023〕167号)
/// @param annualReportDays for that report
record ReminderRule(
        String code,
        LocalDate from,
        @Nullable LocalDate to,
        List<Integer> assessmentDays,
        List<Integer> appointmentDays,
        List<Integer> followUpDays,
        MonthDay annualReportOn,
        List<Integer> annualReportDays)
        implements RuleBook.Dated {

    ReminderRule {
        for (var days : List.of(assessmentDays, appointmentDays, followUpDays, annualReportDays)) ReminderStep.of(days);
    }
}
