package org.fuhua.review.avoidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// How far avoidance (回避) reaches: one set of values.
///
/// @param to last day in force; absent while it is
/// @param verified whether the numbers of years and people were compared with a document
/// @param formerUnitYears after the last day at a unit, within which its former people keep away; that day included
/// @param cooperationYears after the last day of a cooperation, within which people keep away; that day included
/// @param influenceFromPercent share of the capital from which on there is significant influence
/// @param controlAbovePercent share of the capital above which there is control
/// @param rotationRounds rounds of an applicant, the latest first, whose experts do not judge it again; 0 for no
/// rotation
/// @param avoidMost experts and units that one application may name
public record AvoidanceRule(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int formerUnitYears,
        int cooperationYears,
        BigDecimal influenceFromPercent,
        BigDecimal controlAbovePercent,
        int rotationRounds,
        int avoidMost)
        implements RuleBook.Dated {

    /// @return whether what ended on that day still keeps away
    public boolean remembersUnit(LocalDate endedOn, LocalDate day) {
        return !day.isAfter(endedOn.plusYears(formerUnitYears));
    }

    /// @return whether a cooperation that ended on that day still keeps away
    public boolean remembersCooperation(LocalDate endedOn, LocalDate day) {
        return !day.isAfter(endedOn.plusYears(cooperationYears));
    }
}
