package org.fuhua.funding.holdingreport;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.ReminderStep;
import org.jspecify.annotations.Nullable;

/// What is reported of a holding, and until when.
///
/// @param to last day in force; absent while it is
/// @param verified whether every term was compared with a document
/// @param dueMonth and day of the following year, the last on which the report is in time
/// @param reminderDays until the last day, on which somebody is reminded
/// @param figures that every report has, each once
public record HoldingReportRule(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int dueMonth,
        int dueDay,
        List<Integer> reminderDays,
        List<Figure> figures)
        implements RuleBook.Dated {
    public HoldingReportRule {
        reminderDays = List.copyOf(reminderDays);
        figures = List.copyOf(figures);
        ReminderStep.of(reminderDays);
        LocalDate.of(from.getYear() + 1, dueMonth, dueDay);
        if (figures.isEmpty() || figures.stream().distinct().count() != figures.size())
            throw new IllegalArgumentException("figures of " + code);
    }

    LocalDate dueOn(int year) {
        return LocalDate.of(year + 1, dueMonth, dueDay);
    }
}
