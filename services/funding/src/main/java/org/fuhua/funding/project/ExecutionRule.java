package org.fuhua.funding.project;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.ReminderStep;
import org.jspecify.annotations.Nullable;

/// How projects are carried out (`catalogue/project`), from one day on.
///
/// @param projectMonths period of a project whose call names none
/// @param acceptanceWithinMonths after its end, within which acceptance is asked for
/// @param secondChances how often what is filed may be sent back for rectification (整改)
/// @param unspentStays whether an accepted project keeps what it did not spend, for research
/// @param returnWithinDays of the decision, what is to come back has come back
/// @param reminderDays before the last day for asking; below zero after it
/// @param returnReminderDays before the last day for paying back; below zero after it
record ExecutionRule(
        String code,
        String documentNo,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to,
        int projectMonths,
        int acceptanceWithinMonths,
        int secondChances,
        boolean unspentStays,
        int returnWithinDays,
        List<Integer> reminderDays,
        List<Integer> returnReminderDays)
        implements RuleBook.Dated {
    ExecutionRule {
        ReminderStep.of(reminderDays);
        ReminderStep.of(returnReminderDays);
    }
}
